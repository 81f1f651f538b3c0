import { View } from '@tarojs/components';
import Taro, { type InnerAudioContext } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Button } from '@/components/button/button';
import { Progress } from '@/components/progress/progress';
import { aria } from '@/lib/a11y';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import { useMediaSource } from '../hooks/use-media-source';
import { MediaCaptions } from './media-captions';
import type { MediaProps } from './media-props';

type AudioBlockDto = Extract<BlockDto, { kind: 'audio' }>;

export function AudioBlock({ block, rate, startAt, onTime }: MediaProps & { block: AudioBlockDto }): JSX.Element {
  const source = useMediaSource(block.url);
  const audio = useRef<InnerAudioContext | null>(null);
  const [seconds, setSeconds] = useState(startAt);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  const report = useRef(onTime);
  report.current = onTime;
  useEffect(() => {
    const context = Taro.createInnerAudioContext();
    audio.current = context;
    context.src = source;
    context.startTime = startAt;
    context.onTimeUpdate(() => {
      setSeconds(context.currentTime);
      report.current(context.currentTime);
    });
    context.onPlay(() => {
      setFailed(false);
      setPlaying(true);
    });
    context.onPause(() => setPlaying(false));
    context.onEnded(() => setPlaying(false));
    context.onError(() => {
      setPlaying(false);
      setFailed(true);
    });
    return () => context.destroy();
  }, [source, startAt]);
  useEffect(() => {
    if (audio.current) audio.current.playbackRate = rate;
  }, [rate]);
  return (
    <View className={styles.sections}>
      <View>{block.alt}</View>
      <Button variant="secondary" onPress={() => (playing ? audio.current?.pause() : audio.current?.play())}>
        {playing ? classroomCopy.pause : classroomCopy.play}
      </Button>
      <Progress
        value={block.seconds > 0 ? seconds / block.seconds : 0}
        label={classroomCopy.playing}
        caption={classroomCopy.clock(Math.min(seconds, block.seconds), block.seconds)}
        tone="indigo"
      />
      <View className={styles.soft}>{classroomCopy.audioCredit}</View>
      {failed && (
        <View className={styles.notice} {...aria({ live: 'polite' })}>
          {classroomCopy.audioFailed}
        </View>
      )}
      <MediaCaptions captions={block.captions} seconds={seconds} />
    </View>
  );
}
