import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { CandidateCardDto } from '@good-netizen/shared/selection/selection.dto';
import { aria, pressable } from '@/lib/a11y';
import { apiOrigin } from '@/lib/platform';
import { selectionCopy } from '../selection.copy';
import styles from './candidate-card.module.scss';

interface CandidateCardProps {
  candidate: CandidateCardDto;
  onRead: () => void;
  /** The voting control, where voting goes on. */
  children?: ReactNode;
}

/** One candidate. All cards are alike in size and weight. */
export function CandidateCard({ candidate, onRead, children }: CandidateCardProps): JSX.Element {
  return (
    <View className={styles.card}>
      <View className={styles.link} {...pressable(onRead, { role: 'link' })}>
        {candidate.coverUrl && (
          <Image
            className={styles.cover}
            src={apiOrigin + candidate.coverUrl}
            mode="aspectFill"
            lazyLoad
            {...aria({ hidden: true })}
          />
        )}
        <View className={styles.words}>
          <View className={styles.title}>{candidate.title}</View>
          <View className={styles.byline}>
            {selectionCopy.number(candidate.number)} · {candidate.byline}
          </View>
          <View className={styles.summary}>{candidate.summary}</View>
        </View>
      </View>
      {children && <View className={styles.control}>{children}</View>}
    </View>
  );
}
