import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './card.module.scss';

interface CardProps {
  /** Makes the whole card a link; the words inside name it, so leave `label` out unless it holds none. */
  onPress?: () => void;
  label?: string;
  /** `paper` (default), a soft colour, or `cloth`: batik indigo with light text. */
  tone?: 'paper' | 'indigo' | 'green' | 'seal' | 'gold' | 'cloth';
  /** No inner space: for cards that begin with a picture. */
  flush?: boolean;
}

/** A sheet of paper on the page that holds one thing. */
export function Card({ onPress, label, tone = 'paper', flush, children }: PropsWithChildren<CardProps>): JSX.Element {
  const className = classNames(styles.card, styles[tone], !flush && styles.padded, onPress && styles.link);
  if (!onPress) {
    return (
      <View className={className} {...(label ? aria({ role: 'group', label }) : {})}>
        {children}
      </View>
    );
  }
  return (
    <View className={className} hoverClass={styles.pressed} {...pressable(onPress, { role: 'link', label })}>
      {children}
    </View>
  );
}
