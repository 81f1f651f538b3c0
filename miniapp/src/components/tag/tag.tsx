import { Text } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { classNames } from '@/lib/class-names';
import styles from './tag.module.scss';

interface TagProps {
  /** The words carry the meaning; the colour only helps. */
  tone?: 'plain' | 'indigo' | 'green' | 'seal' | 'gold';
}

/** One or two words about a thing: its state, its kind. */
export function Tag({ tone = 'plain', children }: PropsWithChildren<TagProps>): JSX.Element {
  return <Text className={classNames(styles.tag, styles[tone])}>{children}</Text>;
}
