import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import { Card } from '../card/card';
import styles from './bar-rows.module.scss';

export interface BarRow {
  key: string;
  name: string;
  /** Length of the bar, against the largest of the rows. */
  value: number;
  /** The figure in words: the bar alone says nothing. */
  words: string;
}

/** A quiet bar a row, with its name and its figure in words, in the order given. */
export function BarRows({ rows }: { rows: readonly BarRow[] }): JSX.Element {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <Card>
      {rows.map(({ key, name, value, words }) => (
        <View key={key} className={styles.row}>
          <View className={styles.words}>
            <View>{name}</View>
            <View className={styles.count}>{words}</View>
          </View>
          <View className={styles.track} {...aria({ hidden: true })}>
            <View className={styles.bar} style={{ width: `${Math.round((100 * value) / most)}%` }} />
          </View>
        </View>
      ))}
    </Card>
  );
}
