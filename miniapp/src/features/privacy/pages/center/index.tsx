import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useMeQuery } from '@/lib/session/use-me-query';
import { goTo } from '@/lib/navigation/navigate';
import { ConsentPart } from '../../components/consent-part';
import { ExportPart } from '../../components/export-part';
import { LeavePart, LeavingCard } from '../../components/leave-part';
import { PhonePart } from '../../components/phone-part';
import styles from '../../components/privacy.module.scss';
import { privacyCopy } from '../../privacy.copy';

/** What is known about a person, and what they can do about it. */
export default function PrivacyCenterPage(): JSX.Element {
  const me = useMeQuery();
  return (
    <Page title={privacyCopy.title}>
      <AsyncState query={me} skeleton="lines">
        {({ erasedFrom }) => (
          <View className={styles.sections}>
            <View className={styles.hint}>{privacyCopy.intro}</View>
            {erasedFrom !== null && <LeavingCard erasedFrom={erasedFrom} />}
            <ConsentPart />
            <PhonePart />
            <Card flush>
              <ListItem
                title={privacyCopy.guardian}
                note={privacyCopy.guardianNote}
                onPress={() => void goTo('privacy/guardian')}
              />
            </Card>
            <ExportPart />
            {erasedFrom === null && <LeavePart />}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
