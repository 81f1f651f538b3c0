import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { useMatch } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { activitiesCopy as copy } from '../activities.copy';
import { useActivity } from '../api/get-activity';

/** What the plan says of one activity, who carries it and what netizens find there now. */
export default function ActivityPage(): ReactElement {
  const ordinal = Number(useMatch('/activities/:ordinal')?.params.ordinal);
  const activity = useActivity(ordinal);
  return (
    <QueryState query={activity}>
      {({ title, basisQuote, leadUnit, cooperatingUnits, offers }) => (
        <Page key={ordinal} title={title}>
          <Card>
            <Descriptions column={1} styles={{ label: { width: 120 } }}>
              <Descriptions.Item label={copy.basis}>{basisQuote}</Descriptions.Item>
              <Descriptions.Item label={copy.lead}>{leadUnit.name}</Descriptions.Item>
              <Descriptions.Item label={copy.cooperating}>
                {cooperatingUnits.map(({ name }) => name).join('、') || copy.none}
              </Descriptions.Item>
              <Descriptions.Item label={copy.offers}>
                {offers.length === 0 ? copy.noOffers : offers.map((offer) => offer.title).join('、')}
              </Descriptions.Item>
            </Descriptions>
          </Card>
        </Page>
      )}
    </QueryState>
  );
}
