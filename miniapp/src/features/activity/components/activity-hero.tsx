import { View } from '@tarojs/components';
import { type ActivityDto, activityStatusNames } from '@good-netizen/shared/programme/programme.dto';
import { Illustration } from '@/components/illustration/illustration';
import { Tag } from '@/components/tag/tag';
import { aria } from '@/lib/a11y';
import styles from './activity-hero.module.scss';

const tones = { PLANNED: 'gold', RUNNING: 'green', FINISHED: 'plain' } as const;

/** The activity's official title beside its drawing, and how far it is. */
export function ActivityHero({ activity }: { activity: ActivityDto }): JSX.Element {
  return (
    <View className={styles.row}>
      <View className={styles.roundel}>
        <Illustration name={`activity-${activity.ordinal}`} size="medium" />
      </View>
      <View className={styles.words}>
        <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
          {activity.title}
        </View>
        <Tag tone={tones[activity.status]}>{activityStatusNames[activity.status]}</Tag>
      </View>
    </View>
  );
}
