import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './list-item.module.scss';

interface ListItemProps {
  title: ReactNode;
  /** Above the title: one word that says what kind of thing this is. */
  kicker?: ReactNode;
  /** A second, quieter line. */
  note?: ReactNode;
  /** Before the words: a picture, a number. */
  leading?: ReactNode;
  /** After the words: a tag, a value. */
  trailing?: ReactNode;
  /** Makes the row a link with an arrow. */
  onPress?: () => void;
  label?: string;
}

/** One row of a list. Rows draw the line between them; lay them in a `Card flush`. */
export function ListItem({ title, kicker, note, leading, trailing, onPress, label }: ListItemProps): JSX.Element {
  const link = onPress ? { hoverClass: styles.pressed, ...pressable(onPress, { role: 'link', label }) } : {};
  return (
    <View className={classNames(styles.item, onPress && styles.link)} {...link}>
      {leading && <View className={styles.leading}>{leading}</View>}
      <View className={styles.words}>
        {kicker && <View className={styles.kicker}>{kicker}</View>}
        <View className={styles.title}>{title}</View>
        {note && <View className={styles.note}>{note}</View>}
      </View>
      {trailing && <View className={styles.trailing}>{trailing}</View>}
      {onPress && <View className={styles.arrow} {...aria({ hidden: true })} />}
    </View>
  );
}
