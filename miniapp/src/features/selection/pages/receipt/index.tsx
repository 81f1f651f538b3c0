import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { useMeQuery } from '@/lib/session/use-me-query';
import { goTo, replaceWith } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useMyBallots } from '../../api/get-my-ballots';
import { useSelection } from '../../api/get-selection';
import { ReceiptCard } from '../../components/receipt-card';
import styles from '../../components/selection.module.scss';
import { selectionCopy } from '../../selection.copy';

/** One ballot's receipt, checked on this phone each time it is shown. */
export default function ReceiptPage(): JSX.Element {
  const { selectionId = '', ballotId = '' } = useRouteParams('selection/receipt');
  const me = useMeQuery();
  const selection = useSelection(selectionId);
  const ballots = useMyBallots(selectionId);
  const own = ballots.data?.find((ballot) => ballot.ballotId === ballotId);
  return (
    <Page title={selectionCopy.receiptTitle}>
      <AsyncState query={me}>
        {() => (
          <AsyncState
            query={ballots}
            skeleton="detail"
            isEmpty={() => own === undefined}
            empty={{ title: selectionCopy.noBallots }}
          >
            {() => (
              <AsyncState query={selection} skeleton="detail">
                {(data) => (
                  <View className={styles.sections}>
                    {own && <ReceiptCard ballot={own} selection={data} />}
                    <View className={styles.buttons}>
                      <Button onPress={() => void replaceWith('selection/ballot', { selectionId })}>
                        {selectionCopy.backToList}
                      </Button>
                      <Button variant="secondary" onPress={() => void goTo('selection/my-ballots', { selectionId })}>
                        {selectionCopy.myBallots}
                      </Button>
                    </View>
                  </View>
                )}
              </AsyncState>
            )}
          </AsyncState>
        )}
      </AsyncState>
    </Page>
  );
}
