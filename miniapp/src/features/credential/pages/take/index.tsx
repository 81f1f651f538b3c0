import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  type CertificateKind,
  certificateKinds,
  type CredentialDto,
} from '@good-netizen/shared/credential/credential.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Checkbox } from '@/components/choice/checkbox';
import { Page } from '@/components/page/page';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { useDeed } from '@/lib/use-deed';
import { takeCredential } from '../../api/take-credential';
import { TakenCredential } from '../../components/taken-credential';
import { credentialCopy as copy } from '../../credential.copy';
import styles from '../../credential.module.scss';

const kindOf = (text: string | undefined): CertificateKind =>
  certificateKinds.find((kind) => kind === text) ?? 'COMPLETION';

/** The holder takes a certificate as an electronic one. Without a name, unless they want theirs inside. */
export default function TakePage(): JSX.Element {
  const { kind: given, token: publicToken = '', named } = useRouteParams('credential/take');
  const [withName, setWithName] = useState(false);
  const [taken, setTaken] = useState<CredentialDto | null>(null);
  const requireSignIn = useRequireSignIn();
  const { busy, run } = useDeed();
  const take = async (): Promise<void> => {
    await requireSignIn(async () => {
      await run(async () => setTaken(await takeCredential({ kind: kindOf(given), publicToken, withName })), copy.taken);
    });
  };
  return (
    <Page title={copy.takeTitle}>
      <View className={styles.sections}>
        <View>{copy.takeLead}</View>
        {taken ? (
          <TakenCredential taken={taken} />
        ) : (
          <>
            {named === 'yes' && (
              <Card>
                <Checkbox checked={withName} onChange={setWithName}>
                  {copy.withName}
                </Checkbox>
                <View className={styles.small}>{copy.withNameHint}</View>
              </Card>
            )}
            <Button block loading={busy} onPress={() => void take()}>
              {copy.take}
            </Button>
            <View className={styles.small}>{copy.own}</View>
          </>
        )}
      </View>
    </Page>
  );
}
