import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './segmented.module.scss';

interface SegmentedProps<Key extends string> {
  /** What is switched between, for screen readers. */
  label: string;
  items: readonly { key: Key; label: string }[];
  value: Key;
  onChange: (key: Key) => void;
}

/** Two to four views of the same thing, one shown at a time. */
export function Segmented<Key extends string>({ label, items, value, onChange }: SegmentedProps<Key>): JSX.Element {
  return (
    <View className={styles.track} {...aria({ role: 'tablist', label })}>
      {items.map((item) => (
        <View
          key={item.key}
          className={classNames(styles.item, item.key === value && styles.selected)}
          {...pressable(() => onChange(item.key), { role: 'tab', selected: item.key === value })}
        >
          {item.label}
        </View>
      ))}
    </View>
  );
}
