import { View } from '@tarojs/components';
import type { HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Stat } from '@/components/stat/stat';
import { goTo } from '@/lib/navigation/navigate';
import { homeCopy } from '../home.copy';
import styles from './home-figures.module.scss';

/** Two public figures. Groups below five are not told. */
export function HomeFigures({ figures }: { figures: HomeDto['figures'] }): JSX.Element {
  return (
    <Card tone="cloth">
      <View className={styles.row}>
        <Stat light value={figures.pledges ?? homeCopy.few} unit={homeCopy.people} label={homeCopy.pledges} />
        <Stat light value={figures.completions ?? homeCopy.few} unit={homeCopy.times} label={homeCopy.completions} />
      </View>
      <View className={styles.more}>
        <Button variant="secondary" size="small" onPress={() => void goTo('pledge/counters', {})}>
          {homeCopy.counters}
        </Button>
      </View>
    </Card>
  );
}
