import { View } from '@tarojs/components';
import { useState } from 'react';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { useAllCourses } from '../api/co-lesson';
import { useCourse } from '../api/get-course';
import styles from '../classroom.module.scss';
import { togetherCopy } from '../together.copy';

const MINUTE = 60;

/** A course first, then one of its lessons. */
export function PickLesson({ onPick }: { onPick: (lessonId: string) => void }): JSX.Element {
  const [courseId, setCourseId] = useState<string | null>(null);
  return courseId === null ? <Courses onPick={setCourseId} /> : <Lessons courseId={courseId} onPick={onPick} />;
}

function Courses({ onPick }: { onPick: (courseId: string) => void }): JSX.Element {
  const courses = useAllCourses();
  return (
    <View className={styles.sections}>
      <Heading>{togetherCopy.pickCourse}</Heading>
      <AsyncState query={courses} skeleton="lines">
        {(all) => (
          <Card flush>
            {all.map(({ id, title }) => (
              <ListItem key={id} title={title} onPress={() => onPick(id)} />
            ))}
          </Card>
        )}
      </AsyncState>
    </View>
  );
}

function Lessons({ courseId, onPick }: { courseId: string; onPick: (lessonId: string) => void }): JSX.Element {
  const course = useCourse(courseId);
  return (
    <View className={styles.sections}>
      <Heading>{togetherCopy.pickLesson}</Heading>
      <AsyncState query={course} skeleton="lines">
        {({ lessons }) => (
          <Card flush>
            {lessons.map(({ id, title, seconds }) => (
              <ListItem
                key={id}
                title={title}
                note={togetherCopy.lessonNote(Math.max(1, Math.round(seconds / MINUTE)))}
                onPress={() => onPick(id)}
              />
            ))}
          </Card>
        )}
      </AsyncState>
    </View>
  );
}
