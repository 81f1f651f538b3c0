import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './skeleton.module.scss';

/** `cards` for lists of cards, `lines` for text, `detail` for a page with a picture on top. */
export type SkeletonShape = 'cards' | 'lines' | 'detail';

const blocks: Record<SkeletonShape, string[]> = {
  cards: ['card', 'card', 'card'],
  lines: ['heading', 'line', 'line', 'short', 'line', 'line', 'short'],
  detail: ['picture', 'heading', 'line', 'line', 'short'],
};

/** Grey shapes of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ shape }: { shape: SkeletonShape }): JSX.Element {
  return (
    <View {...aria({ role: 'status', label: '正在加载' })}>
      {blocks[shape].map((block, index) => (
        <View key={index} className={classNames(styles.block, styles[block])} {...aria({ hidden: true })} />
      ))}
    </View>
  );
}
