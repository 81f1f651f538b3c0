import { Image, View } from '@tarojs/components';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { pictured } from '@/lib/a11y';
import styles from '../classroom.module.scss';
import { useMediaSource } from '../hooks/use-media-source';
import { AudioBlock } from './audio-block';
import { CheckpointBlock } from './checkpoint-block';
import type { MediaProps } from './media-props';
import { ReadAloud } from './read-aloud';
import { RichWords } from './rich-words';
import { ScenarioBlock } from './scenario-block';
import { VideoBlock } from './video-block';

interface LessonBlockProps extends MediaProps {
  lessonId: string;
  block: BlockDto;
  /** The question of this block was answered. */
  onAnswered: () => void;
}

export function LessonBlock({ lessonId, block, onAnswered, ...media }: LessonBlockProps): JSX.Element {
  switch (block.kind) {
    case 'audio':
      return <AudioBlock block={block} {...media} />;
    case 'video':
      return <VideoBlock block={block} {...media} />;
    case 'scenario':
      return <ScenarioBlock block={block} />;
    case 'checkpoint':
      return <CheckpointBlock lessonId={lessonId} block={block} onAnswered={onAnswered} />;
    case 'image':
      return <ImageBlock block={block} />;
    case 'card':
      return <CardBlock block={block} />;
  }
}

function ImageBlock({ block }: { block: Extract<BlockDto, { kind: 'image' }> }): JSX.Element {
  const source = useMediaSource(block.url);
  return (
    <>
      <Image className={styles.picture} src={source} mode="widthFix" {...pictured(block.alt)} />
      <View className={styles.soft}>{block.caption}</View>
    </>
  );
}

function CardBlock({ block }: { block: Extract<BlockDto, { kind: 'card' }> }): JSX.Element {
  return (
    <>
      {block.title !== '' && (
        <Heading level={3} size="large">
          {block.title}
        </Heading>
      )}
      {block.html === undefined ? <Prose paragraphs={block.paragraphs} /> : <RichWords html={block.html} />}
      <ReadAloud words={[block.title, ...block.paragraphs]} />
    </>
  );
}
