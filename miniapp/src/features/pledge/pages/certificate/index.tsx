import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { usePledge } from '../../api/get-pledge';
import { CertificatePicture } from '../../components/certificate-picture';
import { PledgeFacts } from '../../components/pledge-facts';
import { WithdrawSheet } from '../../components/withdraw-sheet';
import { pledgeCopy } from '../../pledge.copy';
import styles from './index.module.scss';

/** The signer's own certificate: picture, facts, and the way to take it back. */
export default function CertificatePage(): JSX.Element {
  const { pledgeId = '' } = useRouteParams('pledge/certificate');
  const pledge = usePledge(pledgeId);
  return (
    <Page title={pledgeCopy.certificateTitle}>
      <AsyncState query={pledge} skeleton="detail">
        {(data) => <Certificate pledge={data} />}
      </AsyncState>
    </Page>
  );
}

const electronicOf = ({ publicToken: token, displayName }: PledgeDto) => ({
  ...{ kind: 'PLEDGE', token },
  ...(displayName === null ? {} : { named: 'yes' }),
});

function Certificate({ pledge }: { pledge: PledgeDto }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const stands = pledge.status !== 'WITHDRAWN';
  return (
    <View className={styles.sections}>
      {pledge.renewable && (
        <View className={styles.notice}>
          {pledgeCopy.renew}
          <Button size="small" onPress={() => void goTo('pledge/read', {})}>
            {pledgeCopy.readTitle}
          </Button>
        </View>
      )}
      {stands && <CertificatePicture publicToken={pledge.publicToken} serial={pledge.serial} />}
      <PledgeFacts pledge={pledge} />
      <View className={styles.actions}>
        {stands && (
          <Button variant="secondary" onPress={() => void goTo('credential/take', electronicOf(pledge))}>
            {pledgeCopy.electronic}
          </Button>
        )}
        <Button variant="secondary" onPress={() => void goTo('pledge/check', { token: pledge.publicToken })}>
          {pledgeCopy.openCheck}
        </Button>
        {stands && (
          <Button variant="quiet" onPress={() => setAsking(true)}>
            {pledgeCopy.withdraw}
          </Button>
        )}
      </View>
      {asking && <WithdrawSheet pledgeId={pledge.id} onClose={() => setAsking(false)} />}
    </View>
  );
}
