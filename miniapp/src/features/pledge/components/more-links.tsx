import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { goTo } from '@/lib/navigation/navigate';
import { pledgeCopy } from '../pledge.copy';

/** What else there is about the code: its versions, pledging together, small acts. */
export function MoreLinks(): JSX.Element {
  return (
    <Card flush>
      <ListItem
        title={pledgeCopy.versions}
        note={pledgeCopy.versionsNote}
        onPress={() => void goTo('pledge/versions')}
      />
      <ListItem title={pledgeCopy.groups} note={pledgeCopy.groupsNote} onPress={() => void goTo('groups/mine')} />
      <ListItem title={pledgeCopy.practice} note={pledgeCopy.practiceNote} onPress={() => void goTo('practice/log')} />
    </Card>
  );
}
