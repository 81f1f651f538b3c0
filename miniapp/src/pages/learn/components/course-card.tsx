import { View } from '@tarojs/components';
import type { CourseSummaryDto } from '@good-netizen/shared/classroom/classroom.dto';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Card } from '@/components/card/card';
import { Illustration } from '@/components/illustration/illustration';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { learnCopy } from '../learn.copy';
import styles from './course-card.module.scss';

export function CourseCard({ course, finished }: { course: CourseSummaryDto; finished: boolean }): JSX.Element {
  return (
    <Card onPress={() => void goTo('classroom/course', { courseId: course.id })}>
      <View className={styles.row}>
        <Illustration name={`quality-${course.quality.toLowerCase().replace(/_/g, '-')}`} />
        <View className={styles.words}>
          <View className={styles.title}>{course.title}</View>
          <View className={styles.tags}>
            <Tag tone="indigo">{qualityNames[course.quality]}</Tag>
            <Tag>{course.audience}</Tag>
            {finished && <Tag tone="green">{learnCopy.finished}</Tag>}
          </View>
          <View className={styles.summary}>{course.summary}</View>
          <View className={styles.facts}>{learnCopy.facts(course.lessonCount, course.minutes)}</View>
        </View>
      </View>
    </Card>
  );
}
