import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './progress.module.scss';

interface ProgressProps {
  /** Between 0 and 1. */
  value: number;
  /** What is going on, for screen readers: 学习进度. */
  label: string;
  /** Words beside the bar: 3 / 5 节. */
  caption?: string;
  tone?: 'green' | 'indigo';
}

/** How far something has come. */
export function Progress({ value, label, caption, tone = 'green' }: ProgressProps): JSX.Element {
  const percent = Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <View className={styles.row}>
      <View
        className={styles.track}
        {...aria({
          role: 'progressbar',
          label,
          valueNow: percent,
          valueMin: 0,
          valueMax: 100,
          valueText: caption ?? `${percent}%`,
        })}
      >
        <View className={classNames(styles.bar, styles[tone])} style={{ width: `${percent}%` }} />
      </View>
      {caption && (
        <View className={styles.caption} {...aria({ hidden: true })}>
          {caption}
        </View>
      )}
    </View>
  );
}
