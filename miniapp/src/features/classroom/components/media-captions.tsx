import { View } from '@tarojs/components';
import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { classNames } from '@/lib/class-names';
import styles from '../classroom.module.scss';

/** What is said, as text below; the line of the moment stands out. */
export function MediaCaptions({ captions, seconds }: { captions: CaptionDto[]; seconds: number }): JSX.Element {
  const ms = seconds * 1000;
  return (
    <View className={styles.captions}>
      {captions.map((caption) => (
        <View
          key={caption.startMs}
          className={classNames(ms >= caption.startMs && ms < caption.endMs && styles.spoken)}
        >
          {caption.text}
        </View>
      ))}
    </View>
  );
}
