import { View } from '@tarojs/components';
import type { PledgeCountersDto } from '@good-netizen/shared/pledge/pledge.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Stat } from '@/components/stat/stat';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useCounters } from '../../api/get-counters';
import { CountRows } from '../../components/count-rows';
import { pledgeCopy } from '../../pledge.copy';
import styles from './index.module.scss';

/** How many have pledged, by region, sector and day. In the order of the regions: nobody is ranked. */
export default function CountersPage(): JSX.Element {
  const counters = useCounters();
  return (
    <Page title={pledgeCopy.countersTitle}>
      <AsyncState
        query={counters}
        isEmpty={(data) => data.total === 0}
        empty={{ title: pledgeCopy.noPledges, hint: pledgeCopy.noPledgesHint, action: toCode }}
      >
        {(data) => <Counters counters={data} />}
      </AsyncState>
    </Page>
  );
}

const toCode = <Button onPress={() => void goTo('pledge/read', {})}>{pledgeCopy.toRead}</Button>;
const dayLabel = (day: string): string => `${Number(day.slice(4, 6))}月${Number(day.slice(6, 8))}日`;

function Counters({ counters }: { counters: PledgeCountersDto }): JSX.Element {
  const days = counters.days.map(({ day, count }) => ({ code: day, name: dayLabel(day), count }));
  return (
    <View className={styles.sections}>
      <Card tone="cloth">
        <Stat light value={counters.total ?? pledgeCopy.fewTotal} unit="人" label={pledgeCopy.countersTotal} />
        <View>{pledgeCopy.asOf(formatShanghaiMoment(new Date(counters.asOf)))}</View>
      </Card>
      <View className={styles.hint}>{pledgeCopy.countersHint}</View>
      <Heading>{pledgeCopy.byRegion}</Heading>
      <CountRows rows={counters.regions} />
      <Heading>{pledgeCopy.byDay}</Heading>
      <CountRows rows={days} />
      <Heading>{pledgeCopy.bySector}</Heading>
      <CountRows rows={counters.sectors} />
    </View>
  );
}
