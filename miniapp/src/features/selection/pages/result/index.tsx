import { View } from '@tarojs/components';
import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Stat } from '@/components/stat/stat';
import { Heading } from '@/components/text/heading';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useResult } from '../../api/get-result';
import { ResultRows } from '../../components/result-rows';
import styles from '../../components/selection.module.scss';
import { selectionCopy } from '../../selection.copy';

/** What the clock has counted, before publicity and certification. */
export default function ResultPage(): JSX.Element {
  const { selectionId = '' } = useRouteParams('selection/result');
  const result = useResult(selectionId);
  return (
    <Page title={selectionCopy.resultTitle}>
      <AsyncState query={result} skeleton="detail">
        {(data) => <Result result={data} />}
      </AsyncState>
    </Page>
  );
}

function Result({ result }: { result: ResultDto }): JSX.Element {
  return (
    <View className={styles.sections}>
      <Heading size="large">{result.title}</Heading>
      <Card tone="gold">
        <Heading level={3}>{selectionCopy.unpublished}</Heading>
        <View className={styles.rule}>{selectionCopy.resultNote}</View>
      </Card>
      <Card tone="cloth">
        <View className={styles.stats}>
          <Stat light value={result.ballots} unit={selectionCopy.sheets} label={selectionCopy.ballots} />
          <Stat light value={result.voters} unit={selectionCopy.persons} label={selectionCopy.voters} />
          <Stat light value={result.votes} label={selectionCopy.allVotes} />
        </View>
        <View className={styles.rule}>
          {selectionCopy.computedAt(formatShanghaiMoment(new Date(result.computedAt)))}
        </View>
      </Card>
      <ResultRows rows={result.rows} />
    </View>
  );
}
