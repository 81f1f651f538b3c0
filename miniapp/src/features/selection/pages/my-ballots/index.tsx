import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { useMeQuery } from '@/lib/session/use-me-query';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useMyBallots } from '../../api/get-my-ballots';
import { dayInWords, selectionCopy } from '../../selection.copy';

/** All ballots of this person, newest first; nobody else can see this list. */
export default function MyBallotsPage(): JSX.Element {
  const { selectionId } = useRouteParams('selection/my-ballots');
  const me = useMeQuery();
  const ballots = useMyBallots(selectionId);
  const empty = {
    title: selectionCopy.noBallots,
    hint: selectionCopy.noBallotsHint,
    action: <Button onPress={() => void goTo('selections', {})}>{selectionCopy.toSelections}</Button>,
  };
  return (
    <Page title={selectionCopy.myBallots}>
      <AsyncState query={me}>
        {() => (
          <AsyncState query={ballots} isEmpty={(list) => list.length === 0} empty={empty}>
            {(list) => (
              <Card flush>
                {list.map((ballot) => (
                  <BallotRow key={ballot.ballotId} ballot={ballot} />
                ))}
              </Card>
            )}
          </AsyncState>
        )}
      </AsyncState>
    </Page>
  );
}

function BallotRow({ ballot }: { ballot: MyBallotDto }): JSX.Element {
  const { selectionId, ballotId } = ballot;
  const note = `${selectionCopy.castOn(dayInWords(ballot.castOn))} · ${selectionCopy.choseCount(ballot.choices.length)}`;
  return (
    <ListItem
      title={ballot.selectionTitle}
      note={note}
      trailing={<Tag tone="green">{selectionCopy.states[ballot.state]}</Tag>}
      onPress={() => void goTo('selection/receipt', { selectionId, ballotId })}
    />
  );
}
