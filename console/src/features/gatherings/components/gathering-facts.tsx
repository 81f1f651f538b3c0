import { type DeskGatheringDto, gatheringKindNames } from '@good-netizen/shared/gathering/gathering.dto';
import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { instantText } from '@/lib/format/instants';
import { useUnitRegions } from '@/lib/programme/regions';
import { ageBandNames, gatheringsCopy as copy } from '../gatherings.copy';
import { GatheringState } from './gathering-state';

/** What was written of a lecture or an event. */
export function GatheringFacts({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const regions = useUnitRegions();
  const { kind, status, unitName, lecturer, place, onlineLink, regionCode, ages, guardianNeeded, summary } = gathering;
  const { signUpOpensAt, signUpClosesAt, offerHours } = gathering;
  return (
    <Card title={copy.facts} className="gap-below">
      <Descriptions column={{ xs: 1, lg: 2 }} size="small">
        <Descriptions.Item label={copy.status}>
          <GatheringState status={status} />
        </Descriptions.Item>
        <Descriptions.Item label={copy.kind}>{gatheringKindNames[kind]}</Descriptions.Item>
        <Descriptions.Item label={copy.unit}>{unitName}</Descriptions.Item>
        <Descriptions.Item label={copy.lecturer}>{lecturer ?? '—'}</Descriptions.Item>
        <Descriptions.Item label={copy.place}>{place ?? '—'}</Descriptions.Item>
        <Descriptions.Item label={copy.link}>{onlineLink ?? '—'}</Descriptions.Item>
        <Descriptions.Item label={copy.window}>
          {copy.windowText(instantText(signUpOpensAt), instantText(signUpClosesAt))}
        </Descriptions.Item>
        <Descriptions.Item label={copy.offerHours}>{copy.hours(offerHours)}</Descriptions.Item>
        <Descriptions.Item label={copy.ages}>
          {ages.length === 0 ? copy.everybody : ages.map((age) => ageBandNames[age]).join('、')}
        </Descriptions.Item>
        <Descriptions.Item label={copy.guardian}>
          {guardianNeeded ? copy.guardianNeeded : copy.guardianNot}
        </Descriptions.Item>
        <Descriptions.Item label={copy.region} span="filled">
          {regions.find(({ code }) => code === regionCode)?.name ?? regionCode}
        </Descriptions.Item>
        <Descriptions.Item label={copy.summary} span="filled">
          <span style={{ whiteSpace: 'pre-wrap' }}>{summary}</span>
        </Descriptions.Item>
      </Descriptions>
    </Card>
  );
}
