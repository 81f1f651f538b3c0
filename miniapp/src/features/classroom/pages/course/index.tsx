import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Illustration } from '@/components/illustration/illustration';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useCourse } from '../../api/get-course';
import { useMyLearning } from '../../api/get-my-learning';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { CourseActions } from '../../components/course-actions';
import { LessonRows } from '../../components/lesson-rows';

/** What a course is about, its lessons, and where the learner stands. */
export default function CoursePage(): JSX.Element {
  const { courseId = '' } = useRouteParams('classroom/course');
  const course = useCourse(courseId);
  const { data: mine, refetch } = useMyLearning();
  useDidShow(() => {
    if (mine) void refetch();
  });
  return (
    <Page title="课程">
      <AsyncState query={course} skeleton="detail">
        {(data) => (
          <View className={styles.sections}>
            <View className={styles.row}>
              <Illustration name={`quality-${data.quality.toLowerCase().replace(/_/g, '-')}`} />
              <View className={styles.title}>{data.title}</View>
            </View>
            <View className={styles.row}>
              <Tag tone="indigo">{qualityNames[data.quality]}</Tag>
              <Tag>{data.audience}</Tag>
              {data.demonstration && <Tag tone="gold">演示</Tag>}
            </View>
            <Prose paragraphs={data.summary} />
            <View className={styles.soft}>
              {classroomCopy.publisher(data.publisher)} · {classroomCopy.minutes(data.minutes)}
            </View>
            <CourseActions course={data} mine={mine} />
            <LessonRows course={data} mine={mine} />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
