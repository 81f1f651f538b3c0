import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { bringInWaiting } from '../../api/bring-in-waiting';
import { useCourse } from '../../api/get-course';
import { useMyLearning } from '../../api/get-my-learning';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';
import { CourseHero } from '../../components/course-hero';
import { FavouriteButton } from '../../components/favourite-button';
import { CourseActions } from '../../components/course-actions';
import { TakeAlong } from '../../components/take-along';
import { LessonRows } from '../../components/lesson-rows';

/** What a course is about, its lessons, and where the learner stands. */
export default function CoursePage(): JSX.Element {
  const { courseId = '' } = useRouteParams('classroom/course');
  const course = useCourse(courseId);
  const { data: mine, refetch } = useMyLearning();
  useDidShow(() => {
    // Without a network it waits on; the page says nothing of it, the lesson does.
    void bringInWaiting()
      .catch(() => undefined)
      .then(() => mine && refetch({ cancelRefetch: false }));
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
            <TakeAlong key={data.id} course={data} />
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
