import { Video, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { aria } from '@/lib/a11y';
import { apiOrigin } from '@/lib/platform';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import { setVideoRate } from '../player/set-video-rate';
import { MediaCaptions } from './media-captions';
import type { MediaProps } from './media-props';

type VideoBlockDto = Extract<BlockDto, { kind: 'video' }>;

export function VideoBlock({ block, rate, startAt, onTime }: MediaProps & { block: VideoBlockDto }): JSX.Element {
  const [seconds, setSeconds] = useState(startAt);
  const [failed, setFailed] = useState(false);
  const id = `video-${block.id}`;
  useEffect(() => {
    setVideoRate(id, rate);
  }, [id, rate]);
  return (
    <>
      <View className={styles.screen}>
        <Video
          id={id}
          className={styles.media}
          src={apiOrigin + block.url}
          poster={block.poster === null ? undefined : apiOrigin + block.poster}
          initialTime={startAt}
          autoplay={false}
          controls
          {...aria({ label: block.alt })}
          onError={() => setFailed(true)}
          onPlay={() => {
            setFailed(false);
            setVideoRate(id, rate);
          }}
          onTimeUpdate={({ detail }) => {
            setSeconds(detail.currentTime);
            onTime(detail.currentTime);
          }}
        />
      </View>
      {failed && (
        <View className={styles.notice} {...aria({ live: 'polite' })}>
          {classroomCopy.videoFailed}
        </View>
      )}
      <MediaCaptions captions={block.captions} seconds={seconds} />
    </>
  );
}
