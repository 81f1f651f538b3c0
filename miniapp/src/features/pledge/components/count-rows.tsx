import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { aria } from '@/lib/a11y';
import { pledgeCopy } from '../pledge.copy';
import styles from './count-rows.module.scss';

interface CountRow {
  code: string;
  name: string;
  count: number | null;
}

/** A bar a row, with its figure in words; a small group has words and no bar. */
export function CountRows({ rows }: { rows: readonly CountRow[] }): JSX.Element {
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  return (
    <Card>
      {rows.map(({ code, name, count }) => (
        <View key={code} className={styles.row}>
          <View className={styles.words}>
            <View className={styles.name}>{name}</View>
            <View className={styles.count}>{count === null ? pledgeCopy.few : pledgeCopy.people(count)}</View>
          </View>
          <View className={styles.track} {...aria({ hidden: true })}>
            <View className={styles.bar} style={{ width: `${Math.round((100 * (count ?? 0)) / most)}%` }} />
          </View>
        </View>
      ))}
    </Card>
  );
}
