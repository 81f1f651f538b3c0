import { Video } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { apiOrigin } from '@/lib/platform';
import styles from '../classroom.module.scss';
import { MediaCaptions } from './media-captions';
import type { MediaProps } from './media-props';

type VideoBlockDto = Extract<BlockDto, { kind: 'video' }>;

export function VideoBlock({ block, rate, startAt, onTime }: MediaProps & { block: VideoBlockDto }): JSX.Element {
  const [seconds, setSeconds] = useState(startAt);
  const id = `video-${block.id}`;
  useEffect(() => {
    Taro.createVideoContext(id).playbackRate(rate);
  }, [id, rate]);
  return (
    <>
      <Video
        id={id}
        className={styles.media}
        src={apiOrigin + block.url}
        poster={block.poster === null ? undefined : apiOrigin + block.poster}
        initialTime={startAt}
        autoplay={false}
        controls
        onTimeUpdate={({ detail }) => {
          setSeconds(detail.currentTime);
          onTime(detail.currentTime);
        }}
      />
      <MediaCaptions captions={block.captions} seconds={seconds} />
    </>
  );
}
