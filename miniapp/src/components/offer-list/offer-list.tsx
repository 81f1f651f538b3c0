import { Card } from '../card/card';
import { ListItem } from '../list-item/list-item';
import { Tag } from '../tag/tag';

export interface OfferRow {
  key: string;
  title: string;
  note: string;
  kind: string;
  tone: 'seal' | 'green' | 'indigo';
  onPress: () => void;
}

/** Things to do now, a row each: what it is, how long it takes, and the way in. */
export function OfferList({ rows }: { rows: readonly OfferRow[] }): JSX.Element {
  return (
    <Card flush>
      {rows.map(({ key, title, note, kind, tone, onPress }) => (
        <ListItem key={key} title={title} note={note} kicker={<Tag tone={tone}>{kind}</Tag>} onPress={onPress} />
      ))}
    </Card>
  );
}
