import { View } from '@tarojs/components';
import type { SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Card } from '@/components/card/card';
import { Illustration } from '@/components/illustration/illustration';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { selectionsCopy } from '../selections.copy';
import { timeLeft } from '../time-left';
import styles from './selection-section.module.scss';

function timeOf({ status, opensAt, closesAt }: SelectionSummaryDto): string {
  const until = new Date(closesAt);
  if (status === 'FROZEN') return selectionsCopy.from(formatShanghaiMoment(new Date(opensAt)));
  if (status === 'PAUSED') return selectionsCopy.paused;
  if (status === 'OPEN') return selectionsCopy.until(formatShanghaiMoment(until), timeLeft(until, new Date()));
  return selectionsCopy.closed(formatShanghaiMoment(until));
}

/** Whether something can still be done: an ended one says so in a quiet colour. */
const isAhead = ({ status }: SelectionSummaryDto): boolean =>
  status === 'FROZEN' || status === 'OPEN' || status === 'PAUSED';

interface SelectionSectionProps {
  title: string;
  selections: readonly SelectionSummaryDto[];
}

/** Selections of one state, under its heading; nothing where there are none. */
export function SelectionSection({ title, selections }: SelectionSectionProps): JSX.Element | null {
  if (selections.length === 0) return null;
  return (
    <View className={styles.section}>
      <Heading>{title}</Heading>
      {selections.map((selection) => (
        <Card key={selection.id} onPress={() => void goTo('selection/ballot', { selectionId: selection.id })}>
          <View className={styles.row}>
            <Illustration name={`activity-${selection.activityOrdinal}`} size="small" />
            <View className={styles.words}>
              <View className={styles.title}>{selection.title}</View>
              <View className={isAhead(selection) ? styles.time : styles.over}>{timeOf(selection)}</View>
              <View className={styles.note}>{selection.intro}</View>
              <View className={styles.note}>{selectionsCopy.candidates(selection.candidateCount)}</View>
            </View>
          </View>
        </Card>
      ))}
    </View>
  );
}
