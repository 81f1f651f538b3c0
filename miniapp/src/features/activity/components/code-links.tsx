import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { activityCopy } from '../activity.copy';
import styles from './basis-quote.module.scss';

/** The activity of the plan to which the code of conduct belongs. */
export const CODE_ACTIVITY = 1;

/** What else there is about the code of conduct: opinions, versions, groups, small acts. */
export function CodeLinks(): JSX.Element {
  return (
    <View className={styles.section}>
      <Heading>{activityCopy.more}</Heading>
      <Card flush>
        <ListItem
          title={activityCopy.consultations}
          note={activityCopy.consultationsNote}
          onPress={() => void goTo('consultation/list')}
        />
        <ListItem
          title={activityCopy.versions}
          note={activityCopy.versionsNote}
          onPress={() => void goTo('pledge/versions')}
        />
        <ListItem title={activityCopy.groups} note={activityCopy.groupsNote} onPress={() => void goTo('groups/mine')} />
        <ListItem
          title={activityCopy.practice}
          note={activityCopy.practiceNote}
          onPress={() => void goTo('practice/log')}
        />
      </Card>
    </View>
  );
}
