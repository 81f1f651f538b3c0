import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CourseDto, MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import { isFinished } from '@good-netizen/shared/classroom/move-on';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Progress } from '@/components/progress/progress';
import { sentenceFor } from '@/lib/http/api-error';
import { goTo } from '@/lib/navigation/navigate';
import { notify } from '@/lib/notice-store';
import { completeCourse } from '../api/complete-course';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

/** Go on, or take the certificate; and in one sentence what is still needed for it. */
export function CourseActions({ course, mine }: { course: CourseDto; mine: MyLearningDto | undefined }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const finishedIds = new Set(mine?.lessons.filter(({ status }) => isFinished(status)).map(({ lessonId }) => lessonId));
  const left = course.lessons.filter(({ id }) => !finishedIds.has(id));
  const begun = mine?.lessons.some(({ lessonId }) => course.lessons.some(({ id }) => id === lessonId)) ?? false;
  const done = course.lessons.length - left.length;
  const target = left[0] ?? course.lessons[0];
  const finished = course.lessons.length > 0 && left.length === 0;
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const { publicToken } = await completeCourse(course.id);
      await goTo('classroom/certificate', { token: publicToken });
    } catch (error) {
      notify(sentenceFor(error), 'warning');
    } finally {
      setBusy(false);
    }
  };
  const going = finished ? classroomCopy.review : begun ? classroomCopy.resume : classroomCopy.start;
  const need = finished ? classroomCopy.allDone : begun ? classroomCopy.need(left.length) : classroomCopy.needAll;
  return (
    <Card>
      <View className={styles.sections}>
        {begun && (
          <Progress
            value={done / course.lessons.length}
            label={classroomCopy.progress}
            caption={classroomCopy.doneOf(done, course.lessons.length)}
          />
        )}
        <View className={styles.soft}>{need}</View>
        <View className={styles.row}>
          {finished && (
            <Button loading={busy} onPress={() => void take()}>
              {classroomCopy.takeCertificate}
            </Button>
          )}
          {target && (
            <Button
              variant={finished ? 'secondary' : 'primary'}
              onPress={() => void goTo('classroom/lesson', { lessonId: target.id })}
            >
              {going}
            </Button>
          )}
        </View>
      </View>
    </Card>
  );
}
