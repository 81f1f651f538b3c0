import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AttemptDto, MarkedAttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { Button } from '@/components/button/button';
import { ApiError, sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { submitAnswers } from '../api/submit-answers';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import { isAnswered } from '../player/is-answered';
import { QuizLost } from './quiz-lost';
import { QuizQuestion } from './quiz-question';
import { QuizResult } from './quiz-result';

/** All questions on one page; after the submission the marks stand in their places. */
export function QuizForm({ attempt, onAgain }: { attempt: AttemptDto; onAgain: () => void }): JSX.Element {
  const [chosen, setChosen] = useState<Record<string, string[]>>({});
  const [marked, setMarked] = useState<MarkedAttemptDto | null>(null);
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const left = attempt.questions.filter((question) => !isAnswered(question, chosen[question.id] ?? [])).length;
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      const answers = attempt.questions.map(({ id }) => ({ questionId: id, optionIds: chosen[id] ?? [] }));
      setMarked(await submitAnswers(attempt.attemptId, { answers }));
    } catch (error) {
      if (error instanceof ApiError && error.code === PhoneErrorCode.ATTEMPT_ALREADY_SUBMITTED) setLost(true);
      else notify(sentenceFor(error), 'warning');
    } finally {
      setBusy(false);
    }
  };
  if (lost) return <QuizLost lessonId={attempt.lessonId} onAgain={onAgain} />;
  return (
    <View className={styles.sections}>
      {marked ? (
        <QuizResult marked={marked} onAgain={onAgain} />
      ) : (
        <View className={styles.soft}>{classroomCopy.quizHint(attempt.passMark)}</View>
      )}
      <View>
        {attempt.questions.map((question, index) => (
          <QuizQuestion
            key={question.id}
            number={index + 1}
            question={question}
            chosen={chosen[question.id] ?? []}
            mark={marked?.questions.find(({ id }) => id === question.id)}
            onChange={(optionIds) => setChosen((before) => ({ ...before, [question.id]: optionIds }))}
          />
        ))}
      </View>
      {!marked && left > 0 && <View className={styles.soft}>{classroomCopy.unanswered(left)}</View>}
      {!marked && (
        <Button block disabled={left > 0} loading={busy} onPress={() => void submit()}>
          {classroomCopy.submit}
        </Button>
      )}
    </View>
  );
}
