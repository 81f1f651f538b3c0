import { View } from '@tarojs/components';
import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import { Card } from '@/components/card/card';
import { aria } from '@/lib/a11y';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

/** A quiet bar a candidate, with its figure in words. */
export function ResultRows({ rows }: { rows: ResultDto['rows'] }): JSX.Element {
  const most = Math.max(1, ...rows.map(({ votes }) => votes));
  return (
    <Card>
      {rows.map(({ candidateId, number, title, votes }) => (
        <View key={candidateId} className={styles.result}>
          <View className={styles.resultWords}>
            <View>
              {selectionCopy.number(number)} {title}
            </View>
            <View className={styles.resultCount}>{selectionCopy.votes(votes)}</View>
          </View>
          <View className={styles.track} {...aria({ hidden: true })}>
            <View className={styles.bar} style={{ width: `${Math.round((100 * votes) / most)}%` }} />
          </View>
        </View>
      ))}
    </Card>
  );
}
