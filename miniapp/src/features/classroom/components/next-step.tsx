import { View } from '@tarojs/components';
import type { LessonDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { goTo, replaceWith } from '@/lib/navigation/navigate';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

/** Once a lesson is covered: that it is, in words; then an unpassed quiz first, and the next lesson after it. */
export function NextStep({ lesson, progress }: { lesson: LessonDto; progress: ProgressDto }): JSX.Element | null {
  if (progress.coverage + 1e-9 < Limits.requiredCoverage) return null;
  const quizWaits = lesson.quiz !== null && progress.status !== 'PASSED' && progress.status !== 'COMPLETED';
  const next = lesson.nextLessonId;
  const goOn = (): Promise<void> =>
    next === null
      ? replaceWith('classroom/course', { courseId: lesson.courseId })
      : replaceWith('classroom/lesson', { lessonId: next });
  const done = lesson.quiz === null ? classroomCopy.covered : classroomCopy.coveredAndPassed;
  return (
    <Card tone={quizWaits ? 'indigo' : 'green'}>
      <View className={styles.sections}>
        <View>{quizWaits ? classroomCopy.quizWaits : done}</View>
        <View className={styles.row}>
          {quizWaits && (
            <Button onPress={() => void goTo('classroom/quiz', { lessonId: lesson.id })}>{classroomCopy.toQuiz}</Button>
          )}
          <Button variant={quizWaits ? 'quiet' : 'primary'} onPress={() => void goOn()}>
            {next === null ? classroomCopy.backToCourse : classroomCopy.nextLesson}
          </Button>
        </View>
      </View>
    </Card>
  );
}
