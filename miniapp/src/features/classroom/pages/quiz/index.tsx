import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useRequireSignIn } from '@/lib/session/use-require-sign-in';
import { useSession } from '@/lib/session/session-store';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { DrawnQuiz } from '../../components/drawn-quiz';

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
        <DrawnQuiz lessonId={lessonId} ready={status === 'signed-in'} />
      )}
    </Page>
  );
}
