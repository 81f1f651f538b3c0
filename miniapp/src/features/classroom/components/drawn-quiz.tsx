import { useCallback, useEffect, useState } from 'react';
import type { AttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { AsyncState } from '@/components/async-state/async-state';
import { ApiError } from '@/lib/http/api-error';
import { drawQuiz } from '../api/draw-quiz';
import { classroomCopy } from '../classroom.copy';
import { QuizForm } from './quiz-form';

const isRest = (error: unknown): boolean =>
  error instanceof ApiError && error.code === PhoneErrorCode.ATTEMPT_COOL_DOWN;

/** Draws the questions of a lesson's quiz and shows them. After one that failed there is a moment of rest, which is no fault. */
export function DrawnQuiz({ lessonId, ready }: { lessonId: string; ready: boolean }): JSX.Element {
  const [attempt, setAttempt] = useState<AttemptDto>();
  const [error, setError] = useState<unknown>(null);
  const draw = useCallback(async (): Promise<void> => {
    setError(null);
    setAttempt(undefined);
    try {
      setAttempt(await drawQuiz(lessonId));
    } catch (reason) {
      setError(reason);
    }
  }, [lessonId]);
  useEffect(() => {
    if (ready && lessonId !== '') void draw();
  }, [ready, lessonId, draw]);
  return (
    <AsyncState
      query={{ data: attempt, error, isPending: attempt === undefined, refetch: draw }}
      skeleton="detail"
      failureTitle={isRest(error) ? classroomCopy.restTitle : undefined}
    >
      {(data) => <QuizForm key={data.attemptId} attempt={data} onAgain={() => void draw()} />}
    </AsyncState>
  );
}
