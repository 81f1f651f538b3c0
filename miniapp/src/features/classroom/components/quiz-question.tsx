import { View } from '@tarojs/components';
import type { DrawnQuestionDto, MarkedAttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { Prose } from '@/components/text/prose';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import { AnswerOptions } from './answer-options';

interface QuizQuestionProps {
  number: number;
  question: DrawnQuestionDto;
  chosen: readonly string[];
  mark: MarkedAttemptDto['questions'][number] | undefined;
  onChange: (optionIds: string[]) => void;
}

export function QuizQuestion({ number, question, chosen, mark, onChange }: QuizQuestionProps): JSX.Element {
  const { kind, stem, situation, options } = question;
  const wordsOf = (id: string): string => options.find((option) => option.id === id)?.text ?? '';
  return (
    <Card>
      {situation !== undefined && <Prose paragraphs={situation} />}
      <AnswerOptions
        kind={kind}
        stem={`${number}. ${stem}`}
        options={options}
        chosen={chosen}
        locked={mark !== undefined}
        onChange={onChange}
      />
      {mark && (
        <View className={styles.sections}>
          <View className={styles.row}>
            <Tag tone={mark.correct ? 'green' : 'gold'}>{mark.correct ? classroomCopy.right : classroomCopy.wrong}</Tag>
            {!mark.correct && <View>{classroomCopy.answer(mark.correctOptionIds.map(wordsOf).join('；'))}</View>}
          </View>
          <View className={styles.soft}>{mark.explanation}</View>
        </View>
      )}
    </Card>
  );
}
