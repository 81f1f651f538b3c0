import { View } from '@tarojs/components';
import type { DrawnQuestionDto, MarkedAttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Card } from '@/components/card/card';
import { Choice, MultiChoice } from '@/components/choice/choice';
import { Tag } from '@/components/tag/tag';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

interface QuizQuestionProps {
  number: number;
  question: DrawnQuestionDto;
  chosen: readonly string[];
  mark: MarkedAttemptDto['questions'][number] | undefined;
  onChange: (optionIds: string[]) => void;
}

export function QuizQuestion({ number, question, chosen, mark, onChange }: QuizQuestionProps): JSX.Element {
  const many = question.kind === 'multiple';
  const legend = `${number}. ${question.stem}${many ? classroomCopy.multiple : ''}`;
  const options = question.options.map(({ id, text }) => ({ value: id, label: text, disabled: mark !== undefined }));
  const key = question.options.filter(({ id }) => mark?.correctOptionIds.includes(id)).map(({ text }) => text);
  return (
    <Card>
      {many ? (
        <MultiChoice legend={legend} options={options} values={chosen} onChange={onChange} />
      ) : (
        <Choice legend={legend} options={options} value={chosen[0] ?? null} onChange={(id) => onChange([id])} />
      )}
      {mark && (
        <View className={styles.sections}>
          <View className={styles.row}>
            <Tag tone={mark.correct ? 'green' : 'gold'}>{mark.correct ? classroomCopy.right : classroomCopy.wrong}</Tag>
            {!mark.correct && <View>{classroomCopy.answer(key.join('；'))}</View>}
          </View>
          <View className={styles.soft}>{mark.explanation}</View>
        </View>
      )}
    </Card>
  );
}
