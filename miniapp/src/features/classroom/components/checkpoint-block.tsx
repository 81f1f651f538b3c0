import { View } from '@tarojs/components';
import { useState } from 'react';
import type { BlockDto, MarkedCheckpointDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Button } from '@/components/button/button';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { aria } from '@/lib/a11y';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { answerCheckpoint } from '../api/answer-checkpoint';
import { classroomCopy } from '../classroom.copy';
import { lessonCopy } from '../lesson.copy';
import styles from '../classroom.module.scss';
import { isAnswered } from '../player/is-answered';
import { AnswerOptions } from './answer-options';

type CheckpointDto = Extract<BlockDto, { kind: 'checkpoint' }>;

interface CheckpointProps {
  lessonId: string;
  block: CheckpointDto;
  onAnswered: () => void;
}

/** One question on the way: the lesson goes on once it was answered, rightly or not. The server marks it. */
export function CheckpointBlock({ lessonId, block, onAnswered }: CheckpointProps): JSX.Element {
  const [chosen, setChosen] = useState<string[]>([]);
  const [mark, setMark] = useState<MarkedCheckpointDto | null>(null);
  const [busy, setBusy] = useState(false);
  const kind = block.questionKind ?? 'single';
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      setMark(await answerCheckpoint(lessonId, block.id, { optionIds: chosen }));
      onAnswered();
    } catch (error) {
      notify(sentenceFor(error), 'warning');
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Heading level={3} size="large">
        {lessonCopy.checkpoint}
      </Heading>
      <AnswerOptions
        kind={kind}
        stem={block.stem}
        options={block.options}
        chosen={chosen}
        locked={mark !== null}
        onChange={setChosen}
      />
      {!mark && (
        <Button
          block
          disabled={!isAnswered({ kind, options: block.options }, chosen)}
          loading={busy}
          onPress={() => void send()}
        >
          {lessonCopy.answer}
        </Button>
      )}
      {!mark && <View className={styles.soft}>{lessonCopy.answerFirst}</View>}
      <View {...aria({ live: 'polite' })}>{mark && <Told mark={mark} options={block.options} />}</View>
    </>
  );
}

function Told({ mark, options }: { mark: MarkedCheckpointDto; options: CheckpointDto['options'] }): JSX.Element {
  const words = mark.correctOptionIds.map((id) => options.find((option) => option.id === id)?.text ?? '');
  return (
    <View className={styles.told}>
      <Tag tone={mark.correct ? 'green' : 'gold'}>{mark.correct ? classroomCopy.right : classroomCopy.wrong}</Tag>
      {!mark.correct && <View>{classroomCopy.answer(words.join('；'))}</View>}
      <View>{mark.explanation}</View>
    </View>
  );
}
