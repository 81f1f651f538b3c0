import { View } from '@tarojs/components';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

/** Title, time and organiser on cloth. */
export function SelectionHero({ selection }: { selection: SelectionDto }): JSX.Element {
  const from = formatShanghaiMoment(new Date(selection.opensAt));
  const until = formatShanghaiMoment(new Date(selection.closesAt));
  return (
    <View className={styles.hero}>
      <View className={styles.heroTitle} {...aria({ role: 'heading', level: 1 })}>
        {selection.title}
      </View>
      <View className={styles.heroNote}>{selectionCopy.window(from, until)}</View>
      <View className={styles.heroNote}>
        {selectionCopy.organiser(selection.organiser)}
        {selection.demonstration && <Tag tone="gold">{selectionCopy.demonstration}</Tag>}
      </View>
    </View>
  );
}
