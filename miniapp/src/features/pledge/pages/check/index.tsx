import { View } from '@tarojs/components';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import { certificateStandingSentences } from '@good-netizen/shared/credential/credential.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { usePledgeCheck } from '../../api/check-pledge';
import { pledgeCopy } from '../../pledge.copy';
import styles from './index.module.scss';

/** What a stranger sees who has scanned a certificate: whether it holds, and what it says. */
export default function CheckPage(): JSX.Element {
  const { token = '' } = useRouteParams('pledge/check');
  const check = usePledgeCheck(token);
  return (
    <Page title={pledgeCopy.checkTitle}>
      <AsyncState query={check} skeleton="detail">
        {(data) => <Check check={data} />}
      </AsyncState>
    </Page>
  );
}

function Check({ check }: { check: PledgeCheckDto }): JSX.Element {
  const { standing, reason } = check.certificate;
  const holds = standing === 'VALID';
  const own = check.status === 'SIGNED' || check.status === 'RENEWED';
  return (
    <View className={styles.sections}>
      <Card tone={holds ? 'green' : 'seal'}>
        <Heading size="large">{certificateStandingSentences[standing]}</Heading>
        {!own && <View>{pledgeCopy.statuses[check.status]}</View>}
        {reason !== null && <View>{pledgeCopy.reason(reason)}</View>}
      </Card>
      <Card flush>
        <ListItem title={pledgeCopy.checkName} note={check.displayName} />
        <ListItem title={pledgeCopy.checkRegion} note={check.regionName} />
        <ListItem title={pledgeCopy.serial} note={check.serial} />
        <ListItem title={pledgeCopy.checkVersion} note={`${check.versionTitle} ${pledgeCopy.version(check.version)}`} />
        <ListItem title={pledgeCopy.signedOn} note={check.signedOn} />
        {check.withdrawnOn !== null && <ListItem title={pledgeCopy.withdrawnOn} note={check.withdrawnOn} />}
      </Card>
      <Button variant="secondary" onPress={() => void goTo('pledge/read', {})}>
        {pledgeCopy.joinIn}
      </Button>
    </View>
  );
}
