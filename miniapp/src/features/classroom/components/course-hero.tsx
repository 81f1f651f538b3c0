import { View } from '@tarojs/components';
import type { CourseDto } from '@good-netizen/shared/classroom/classroom.dto';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Illustration } from '@/components/illustration/illustration';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import { classroomCopy } from '../classroom.copy';
import styles from './course-hero.module.scss';

/** Name of a course, for whom it is and who gives it, on batik cloth. */
export function CourseHero({ course }: { course: CourseDto }): JSX.Element {
  return (
    <View className={styles.hero}>
      <View className={styles.roundel}>
        <Illustration name={`quality-${course.quality.toLowerCase().replace(/_/g, '-')}`} />
      </View>
      <View className={styles.words}>
        <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
          {course.title}
        </View>
        <View className={styles.tags}>
          <Tag tone="indigo">{qualityNames[course.quality]}</Tag>
          <Tag>{course.audience}</Tag>
          {course.demonstration && <Tag tone="gold">{classroomCopy.demonstration}</Tag>}
        </View>
        <View className={styles.facts}>
          {classroomCopy.publisher(course.publisher)} · {classroomCopy.minutes(course.minutes)}
        </View>
      </View>
    </View>
  );
}
