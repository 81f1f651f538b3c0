import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { useFavourites } from '../../api/favourites';
import { notebookCopy as copy } from '../../notebook.copy';

/** The courses that one keeps at hand. */
export default function FavouritesPage(): JSX.Element {
  const favourites = useFavourites();
  const empty = {
    title: copy.noFavourites,
    hint: copy.noFavouritesHint,
    action: <Button onPress={() => void goTo('learn')}>{copy.toLearn}</Button>,
  };
  return (
    <Page title={copy.favourites}>
      <AsyncState query={favourites} isEmpty={(list) => list.length === 0} empty={empty}>
        {(list) => (
          <Card flush>
            {list.map(({ courseId, title, summary, listed }) => (
              <ListItem
                key={courseId}
                title={title}
                note={listed ? summary : copy.unlisted}
                onPress={() => void goTo('classroom/course', { courseId })}
              />
            ))}
          </Card>
        )}
      </AsyncState>
    </Page>
  );
}
