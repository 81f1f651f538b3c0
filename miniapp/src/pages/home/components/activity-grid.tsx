import { View } from '@tarojs/components';
import type { ActivitySummaryDto } from '@good-netizen/shared/programme/programme.dto';
import { Card } from '@/components/card/card';
import { Illustration } from '@/components/illustration/illustration';
import { Tag } from '@/components/tag/tag';
import { goTo } from '@/lib/navigation/navigate';
import { homeCopy } from '../home.copy';
import styles from './activity-grid.module.scss';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The activities of the plan, in its order; each opens its own page. */
export function ActivityGrid({ activities }: { activities: readonly ActivitySummaryDto[] }): JSX.Element {
  return (
    <View className={styles.grid}>
      {activities.map((activity) => (
        <View key={activity.ordinal} className={styles.cell}>
          <Card onPress={() => void goTo('activity/detail', { ordinal: String(activity.ordinal) })}>
            <View className={styles.row}>
              <Illustration name={`activity-${activity.ordinal}`} size="small" />
              <View className={styles.words}>
                <View className={styles.title}>
                  {numerals[activity.ordinal - 1]}、{activity.title}
                </View>
                <View className={styles.note}>{homeCopy.leads(activity.leadUnit)}</View>
                {activity.offers > 0 && <Tag tone="green">{homeCopy.offers(activity.offers)}</Tag>}
              </View>
            </View>
          </Card>
        </View>
      ))}
    </View>
  );
}
