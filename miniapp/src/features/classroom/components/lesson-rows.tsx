import { View } from '@tarojs/components';
import type { CourseDto, MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { classroomCopy } from '../classroom.copy';
import styles from '../classroom.module.scss';

const tones = { NOT_STARTED: 'plain', IN_PROGRESS: 'indigo', COMPLETED: 'green', PASSED: 'green' } as const;

export function LessonRows({ course, mine }: { course: CourseDto; mine: MyLearningDto | undefined }): JSX.Element {
  return (
    <Card flush>
      {course.lessons.map((lesson) => {
        const progress = mine?.lessons.find(({ lessonId }) => lessonId === lesson.id);
        const status = progress?.status ?? 'NOT_STARTED';
        const facts = [classroomCopy.seconds(lesson.seconds)];
        if (lesson.hasQuiz) facts.push(classroomCopy.withQuiz);
        if (progress && status === 'IN_PROGRESS') facts.push(classroomCopy.percent(progress.coverage));
        return (
          <ListItem
            key={lesson.id}
            leading={<View className={styles.ordinal}>{lesson.ordinal}</View>}
            title={lesson.title}
            note={facts.join(' · ')}
            trailing={mine && <Tag tone={tones[status]}>{classroomCopy.states[status]}</Tag>}
            onPress={() => void goTo('classroom/lesson', { lessonId: lesson.id })}
          />
        );
      })}
    </Card>
  );
}
