import { View } from '@tarojs/components';
import { classNames } from '@/lib/class-names';
import styles from './stat.module.scss';

interface StatProps {
  /** A whole number is written with its thousands apart. */
  value: number | string;
  label: string;
  unit?: string;
  /** On batik cloth. */
  light?: boolean;
}

/** One figure and what it counts. */
export function Stat({ value, label, unit, light }: StatProps): JSX.Element {
  return (
    <View className={classNames(styles.stat, light && styles.light)}>
      <View className={styles.value}>
        {typeof value === 'number' ? withThousands(value) : value}
        {unit && <View className={styles.unit}>{unit}</View>}
      </View>
      <View className={styles.label}>{label}</View>
    </View>
  );
}

/** 12345 → 12,345. Not by Intl: old WeChat runtimes have none. */
export function withThousands(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
