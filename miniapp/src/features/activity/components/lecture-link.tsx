import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { goTo } from '@/lib/navigation/navigate';
import { activityCopy } from '../activity.copy';

/** The activity of the plan that family-education lectures belong to. */
export const FAMILY_ACTIVITY = 5;

/** The way to the lectures and events. */
export function LectureLink(): JSX.Element {
  return (
    <Card flush>
      <ListItem
        title={activityCopy.lectures}
        note={activityCopy.lecturesNote}
        onPress={() => void goTo('gathering/list')}
      />
    </Card>
  );
}
