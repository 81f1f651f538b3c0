import { View } from '@tarojs/components';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { Button } from '@/components/button/button';
import { Choice, MultiChoice } from '@/components/choice/choice';
import { lessonCopy } from '../lesson.copy';
import styles from '../classroom.module.scss';

interface AnswerOptionsProps {
  kind: QuestionKind;
  stem: string;
  options: readonly { id: string; text: string }[];
  /** For `order` in the order wanted. */
  chosen: readonly string[];
  /** Answered: nothing can be changed any more. */
  locked: boolean;
  onChange: (optionIds: string[]) => void;
}

/** The options of a question, to choose one, to choose several, or to put in order by pressing them one after the other. */
export function AnswerOptions({ kind, stem, options, chosen, locked, onChange }: AnswerOptionsProps): JSX.Element {
  const choices = options.map(({ id, text }) => ({ value: id, label: text, disabled: locked }));
  if (kind === 'multiple') {
    return <MultiChoice legend={stem + lessonCopy.multiple} options={choices} values={chosen} onChange={onChange} />;
  }
  if (kind !== 'order') {
    return <Choice legend={stem} options={choices} value={chosen[0] ?? null} onChange={(id) => onChange([id])} />;
  }
  const placed = choices.map((choice) => {
    const place = chosen.indexOf(choice.value);
    return place < 0 ? choice : { ...choice, hint: lessonCopy.place(place + 1) };
  });
  return (
    <View className={styles.sections}>
      <MultiChoice legend={stem + lessonCopy.inOrder} options={placed} values={chosen} onChange={onChange} />
      {chosen.length > 0 && !locked && (
        <View className={styles.row}>
          <Button variant="quiet" size="small" onPress={() => onChange([])}>
            {lessonCopy.orderAnew}
          </Button>
        </View>
      )}
    </View>
  );
}
