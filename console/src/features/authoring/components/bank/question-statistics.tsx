import type { ItemStatisticsDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { bankCopy as copy } from '../../copy/bank.copy';

export const percentText = (share: number): string => `${Math.round(share * 100)}%`;

/** How well it tells apart who knows from who does not, in words. */
export function discriminationText(value: number | null): string {
  if (value === null) return copy.tooFewForDiscrimination;
  const word = value >= 0.3 ? copy.good : value >= 0.1 ? copy.fair : copy.poor;
  return `${value.toFixed(2)}，${word}`;
}

/** How a question was answered, by at least five learners. */
export const QuestionStatistics = ({ statistics }: { statistics: ItemStatisticsDto | null }): ReactElement => (
  <Card title={copy.statistics}>
    {statistics ? (
      <Descriptions column={1} size="small">
        <Descriptions.Item label={copy.facility}>
          {percentText(statistics.facility)}（{copy.answers(statistics.answers)}）
        </Descriptions.Item>
        <Descriptions.Item label={copy.discrimination}>
          {discriminationText(statistics.discrimination)}
        </Descriptions.Item>
      </Descriptions>
    ) : (
      <p>{copy.tooFew}</p>
    )}
    <p className="soft">{copy.statisticsHint}</p>
  </Card>
);
