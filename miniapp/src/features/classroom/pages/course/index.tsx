import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useCourse } from '../../api/get-course';
import { useMyLearning } from '../../api/get-my-learning';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { CourseHero } from '../../components/course-hero';
import { FavouriteButton } from '../../components/favourite-button';
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
    <Page title={classroomCopy.courseTitle} hero={course.data && <CourseHero course={course.data} />}>
      <AsyncState query={course} skeleton="detail">
        {(data) => (
          <View className={styles.sections}>
            <Prose paragraphs={data.summary} />
            <CourseActions course={data} mine={mine} />
            <View className={styles.row}>
              <FavouriteButton courseId={data.id} />
            </View>
            <View>
              <Heading>{classroomCopy.contents}</Heading>
              <LessonRows course={data} mine={mine} />
            </View>
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
