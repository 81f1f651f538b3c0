import { Image, View } from '@tarojs/components';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { pictured } from '@/lib/a11y';
import { apiOrigin } from '@/lib/platform';
import styles from '../classroom.module.scss';
import { AudioBlock } from './audio-block';
import type { MediaProps } from './media-props';
import { VideoBlock } from './video-block';

export function LessonBlock({ block, ...media }: MediaProps & { block: BlockDto }): JSX.Element | null {
  if (block.kind === 'audio') return <AudioBlock block={block} {...media} />;
  if (block.kind === 'video') return <VideoBlock block={block} {...media} />;
  if (block.kind === 'image') {
    return (
      <>
        <Image className={styles.picture} src={apiOrigin + block.url} mode="widthFix" {...pictured(block.alt)} />
        <View className={styles.soft}>{block.caption}</View>
      </>
    );
  }
  if (block.kind !== 'card') return null;
  return (
    <>
      <Heading level={3} size="large">
        {block.title}
      </Heading>
      <Prose paragraphs={block.paragraphs} />
    </>
  );
}
