import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './text.module.scss';

interface HeadingProps {
  /** Depth in the page: the header is 1, a section 2, a card 3. */
  level?: 2 | 3 | 4;
  /** How large it is drawn; by its level unless said. */
  size?: 'medium' | 'large' | 'display';
  /** Beside the words, at the end of the line. */
  aside?: ReactNode;
}

const sizes = { 2: 'large', 3: 'medium', 4: 'medium' } as const;

/** A heading in the display face. */
export function Heading({ level = 2, size, aside, children }: PropsWithChildren<HeadingProps>): JSX.Element {
  return (
    <View className={styles.headingRow}>
      <View className={classNames(styles.heading, styles[size ?? sizes[level]])} {...aria({ role: 'heading', level })}>
        {children}
      </View>
      {aside}
    </View>
  );
}
