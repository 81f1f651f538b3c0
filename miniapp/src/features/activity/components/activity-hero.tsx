import { View } from '@tarojs/components';
import type { ActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { Illustration } from '@/components/illustration/illustration';
import { aria } from '@/lib/a11y';
import styles from './activity-hero.module.scss';

/** The activity's official title beside its drawing. */
export function ActivityHero({ activity }: { activity: ActivityDto }): JSX.Element {
  return (
    <View className={styles.row}>
      <View className={styles.roundel}>
        <Illustration name={`activity-${activity.ordinal}`} size="medium" />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
        {activity.title}
      </View>
    </View>
  );
}
