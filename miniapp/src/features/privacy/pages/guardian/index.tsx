import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useMeQuery } from '@/lib/session/use-me-query';
import { useGuardianship } from '../../api/get-privacy';
import { ChildSide } from '../../components/child-side';
import { ConsentRecords } from '../../components/consent-records';
import { GuardianSide } from '../../components/guardian-side';
import styles from '../../components/privacy.module.scss';
import { privacyCopy } from '../../privacy.copy';

/** Both sides of a guardian's agreement: a child asks, a guardian agrees and takes it back. */
export default function GuardianPage(): JSX.Element {
  const me = useMeQuery();
  const guardianship = useGuardianship();
  return (
    <Page title={privacyCopy.guardianTitle}>
      <AsyncState query={me}>
        {(person) => (
          <AsyncState query={guardianship}>
            {(known) => (
              <View className={styles.sections}>
                {person.ageBand === 'UNDER_14' ? <ChildSide {...known} /> : <GuardianSide me={person} />}
                <ConsentRecords consents={known.consents} />
              </View>
            )}
          </AsyncState>
        )}
      </AsyncState>
    </Page>
  );
}
