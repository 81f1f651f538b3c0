import { View } from '@tarojs/components';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { talliedSelectionStatuses } from '@good-netizen/shared/states/selection.states';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { goTo } from '@/lib/navigation/navigate';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

function sentenceOf({ status, opensAt }: SelectionDto): string {
  if (status === 'FROZEN') return selectionCopy.opensAt(formatShanghaiMoment(new Date(opensAt)));
  if (status === 'PAUSED') return selectionCopy.paused;
  return talliedSelectionStatuses.includes(status) ? selectionCopy.ended : selectionCopy.counting;
}

/** Where the selection stands while there is no voting. */
export function StateNotice({ selection }: { selection: SelectionDto }): JSX.Element | null {
  if (selection.status === 'OPEN') return null;
  return (
    <Card tone="indigo">
      <View>{sentenceOf(selection)}</View>
      {talliedSelectionStatuses.includes(selection.status) && (
        <View className={styles.buttons}>
          <Button onPress={() => void goTo('selection/result', { selectionId: selection.id })}>
            {selectionCopy.seeResult}
          </Button>
        </View>
      )}
    </Card>
  );
}
