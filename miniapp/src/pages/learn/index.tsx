import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useCourses } from './api/get-courses';
import { useMyLearning } from './api/get-my-learning';
import { CourseCard } from './components/course-card';
import { LearnHero } from './components/learn-hero';
import styles from './index.module.scss';
import { learnCopy } from './learn.copy';

/** What there is to learn, and in words how far one has come. */
export default function LearnPage(): JSX.Element {
  const courses = useCourses();
  const { data: mine, refetch } = useMyLearning();
  useDidShow(() => {
    if (mine) void refetch({ cancelRefetch: false });
  });
  const finished = new Set(mine?.completions.map(({ courseId }) => courseId));
  return (
    <Page
      title={learnCopy.title}
      tab="learn"
      width="wide"
      hero={<LearnHero title={learnCopy.heading} line={mine ? learnCopy.mine(mine) : learnCopy.intro} />}
    >
      <AsyncState
        query={courses}
        isEmpty={(list) => list.length === 0}
        empty={{ title: learnCopy.none, hint: learnCopy.noneHint }}
      >
        {(list) => (
          <View className={styles.list}>
            {list.map((course) => (
              <CourseCard key={course.id} course={course} finished={finished.has(course.id)} />
            ))}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
