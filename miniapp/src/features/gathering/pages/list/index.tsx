import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { type GatheringCardDto, gatheringKindNames } from '@good-netizen/shared/gathering/gathering.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { addressOf } from '@/lib/navigation/routes';
import { useGatherings } from '../../api/gatherings';
import styles from '../../components/gathering.module.scss';
import { gatheringCopy } from '../../gathering.copy';
import { cardNote, momentOf, signUpState } from '../../gathering-words';

/** The lectures and events that there are. */
export default function GatheringListPage(): JSX.Element {
  const gatherings = useGatherings();
  useShareAppMessage(() => ({ title: gatheringCopy.title, path: addressOf('gathering/list', {}) }));
  return (
    <Page title={gatheringCopy.title}>
      <View className={styles.sections}>
        <View className={styles.hint}>{gatheringCopy.intro}</View>
        <View className={styles.row}>
          <Button variant="secondary" onPress={() => void goTo('gathering/mine')}>
            {gatheringCopy.mineLink}
          </Button>
        </View>
        <AsyncState
          query={gatherings}
          isEmpty={(list) => list.length === 0}
          empty={{ title: gatheringCopy.none, hint: gatheringCopy.noneHint }}
        >
          {(list) => (
            <Card flush>
              {list.map((card) => (
                <GatheringRow key={card.id} card={card} />
              ))}
            </Card>
          )}
        </AsyncState>
      </View>
    </Page>
  );
}

function GatheringRow({ card }: { card: GatheringCardDto }): JSX.Element {
  const now = Date.now();
  const way = card.online ? gatheringCopy.online : gatheringCopy.onSite;
  return (
    <ListItem
      kicker={<Tag tone={signUpState(card, now) === 'OPEN' ? 'green' : 'plain'}>{gatheringKindNames[card.kind]}</Tag>}
      title={card.title}
      note={
        <>
          <View>{`${momentOf(card.startsAt)} · ${way} · ${card.unitName}`}</View>
          <View className={styles.strong}>{cardNote(card, now)}</View>
        </>
      }
      onPress={() => void goTo('gathering/detail', { gatheringId: card.id })}
    />
  );
}
