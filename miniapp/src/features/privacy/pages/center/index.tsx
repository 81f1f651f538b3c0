import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { ConsentPart } from '../../components/consent-part';
import { ExportPart } from '../../components/export-part';
import { LeavePart, LeavingCard } from '../../components/leave-part';
import { PhonePart } from '../../components/phone-part';
import styles from '../../components/privacy.module.scss';
import { SignedInOnly } from '../../components/signed-in-only';
import { privacyCopy } from '../../privacy.copy';

/** What is known about a person, and what they can do about it. */
export default function PrivacyCenterPage(): JSX.Element {
  return (
    <Page title={privacyCopy.title}>
      <SignedInOnly>
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
      </SignedInOnly>
    </Page>
  );
}
