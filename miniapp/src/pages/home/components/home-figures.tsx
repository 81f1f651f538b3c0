import { View } from '@tarojs/components';
import type { HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Stat } from '@/components/stat/stat';
import { goTo } from '@/lib/navigation/navigate';
import { homeCopy } from '../home.copy';
import styles from './home-figures.module.scss';

/** Two public figures. Groups below five are not told; a figure of nobody is an invitation instead. */
export function HomeFigures({ figures }: { figures: HomeDto['figures'] }): JSX.Element {
  const { pledges, completions } = figures;
  return (
    <Card tone="cloth">
      {pledges === 0 && <View className={styles.invitation}>{homeCopy.nobodyYet}</View>}
      <View className={styles.row}>
        {pledges !== 0 && (
          <Stat light value={pledges ?? homeCopy.few} unit={homeCopy.people} label={homeCopy.pledges} />
        )}
        {completions !== 0 && (
          <Stat light value={completions ?? homeCopy.few} unit={homeCopy.times} label={homeCopy.completions} />
        )}
      </View>
      <View className={styles.more}>
        {pledges === 0 ? (
          <Button variant="secondary" size="small" onPress={() => void goTo('pledge/read', {})}>
            {homeCopy.beFirst}
          </Button>
        ) : (
          <Button variant="secondary" size="small" onPress={() => void goTo('pledge/counters', {})}>
            {homeCopy.counters}
          </Button>
        )}
      </View>
    </Card>
  );
}
