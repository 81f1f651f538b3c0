import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Button } from '@/components/button/button';
import { classNames } from '@/lib/class-names';
import { keepValue, keptValue, StorageKey } from '@/lib/storage';
import { lessonCopy } from '../lesson.copy';
import styles from '../classroom.module.scss';

const OFF = 'off';
const keptOff = (): boolean => keptValue(StorageKey.CAPTIONS, (value): value is string => value === OFF) !== null;

/** What is said, as text below; the line of the moment stands out. Shown unless this person has put it away. */
export function MediaCaptions({ captions, seconds }: { captions: CaptionDto[]; seconds: number }): JSX.Element | null {
  const [shown, setShown] = useState(() => !keptOff());
  if (captions.length === 0) return null;
  const ms = seconds * 1000;
  const toggle = (): void => {
    keepValue(StorageKey.CAPTIONS, shown ? OFF : 'on');
    setShown(!shown);
  };
  return (
    <View className={styles.captions}>
      <View className={styles.row}>
        <Button variant="quiet" size="small" onPress={toggle}>
          {shown ? lessonCopy.captionsOff : lessonCopy.captionsOn}
        </Button>
      </View>
      {shown &&
        captions.map((caption) => (
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
