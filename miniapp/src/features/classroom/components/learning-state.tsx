import { View } from '@tarojs/components';
import type { LessonDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { goTo, replaceWith } from '@/lib/navigation/navigate';
import { signIn } from '@/lib/session/sign-in';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';
import type { Link } from '../hooks/use-heartbeat';

interface LearningStateProps {
  lesson: LessonDto;
  link: Link;
  progress: ProgressDto | null;
  onTakeOver: () => void;
}

/** What the server has credited, how the line is, and what comes next. */
export function LearningState({ lesson, link, progress, onTakeOver }: LearningStateProps): JSX.Element {
  const covered = progress !== null && progress.coverage + 1e-9 >= Limits.requiredCoverage;
  const next = lesson.nextLessonId;
  return (
    <View className={styles.sections}>
      {link === 'guest' && (
        <View className={styles.row}>
          <View className={styles.soft}>{classroomCopy.guest}</View>
          <Button variant="quiet" size="small" onPress={() => void signIn()}>
            {classroomCopy.signIn}
          </Button>
        </View>
      )}
      {progress && <View className={styles.soft}>{classroomCopy.percent(progress.coverage)}</View>}
      {link === 'weak' && <View className={styles.soft}>{classroomCopy.weak}</View>}
      {link === 'elsewhere' && (
        <View className={styles.row}>
          {classroomCopy.elsewhere}
          <Button size="small" onPress={onTakeOver}>
            {classroomCopy.continueHere}
          </Button>
        </View>
      )}
      {covered && (
        <View className={styles.row}>
          {lesson.quiz && progress.status !== 'PASSED' && (
            <Button onPress={() => void goTo('classroom/quiz', { lessonId: lesson.id })}>{classroomCopy.toQuiz}</Button>
          )}
          {next !== null && (
            <Button variant="secondary" onPress={() => void replaceWith('classroom/lesson', { lessonId: next })}>
              {classroomCopy.nextLesson}
            </Button>
          )}
          {next === null && (
            <Button
              variant="secondary"
              onPress={() => void replaceWith('classroom/course', { courseId: lesson.courseId })}
            >
              {classroomCopy.backToCourse}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}
