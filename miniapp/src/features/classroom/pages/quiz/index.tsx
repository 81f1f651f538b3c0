import { View } from '@tarojs/components';
import { useCallback, useEffect, useState } from 'react';
import type { AttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { useSession } from '@/lib/session/session-store';
import { drawQuiz } from '../../api/draw-quiz';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { QuizForm } from '../../components/quiz-form';

/** Draws a quiz, marks it, and lets the learner try again. */
export default function QuizPage(): JSX.Element {
  const { lessonId = '' } = useRouteParams('classroom/quiz');
  const status = useSession((state) => state.status);
  const requireSignIn = useRequireSignIn();
  return (
    <Page title={classroomCopy.quizTitle}>
      {status === 'signed-out' ? (
        <Card>
          <View className={styles.sections}>
            <View>{classroomCopy.quizSignIn}</View>
            <Button block onPress={() => void requireSignIn(() => undefined)}>
              {classroomCopy.signIn}
            </Button>
          </View>
        </Card>
      ) : (
        <Quiz lessonId={lessonId} ready={status === 'signed-in'} />
      )}
    </Page>
  );
}

function Quiz({ lessonId, ready }: { lessonId: string; ready: boolean }): JSX.Element {
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
    <AsyncState query={{ data: attempt, error, isPending: attempt === undefined, refetch: draw }} skeleton="detail">
      {(data) => <QuizForm key={data.attemptId} attempt={data} onAgain={() => void draw()} />}
    </AsyncState>
  );
}
