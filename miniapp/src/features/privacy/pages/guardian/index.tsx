import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useGuardianship } from '../../api/get-privacy';
import { ChildSide } from '../../components/child-side';
import { ConsentRecords } from '../../components/consent-records';
import { GuardianSide } from '../../components/guardian-side';
import styles from '../../components/privacy.module.scss';
import { SignedInOnly } from '../../components/signed-in-only';
import { privacyCopy } from '../../privacy.copy';

/** Both sides of a guardian's agreement: a child asks, a guardian agrees and takes it back. */
export default function GuardianPage(): JSX.Element {
  const guardianship = useGuardianship();
  return (
    <Page title={privacyCopy.guardianTitle}>
      <SignedInOnly>
        {(me) => (
          <AsyncState query={guardianship}>
            {(known) => (
              <View className={styles.sections}>
                {me.ageBand === 'UNDER_14' ? <ChildSide {...known} /> : <GuardianSide me={me} />}
                <ConsentRecords consents={known.consents} />
              </View>
            )}
          </AsyncState>
        )}
      </SignedInOnly>
    </Page>
  );
}
