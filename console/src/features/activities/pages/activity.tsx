import { activityStatusNames } from '@good-netizen/shared/programme/programme.dto';
import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { useMatch } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { activitiesCopy as copy } from '../activities.copy';
import { useDeskActivity } from '../api/desk-activity';
import { useActivity } from '../api/get-activity';

/** What the plan says of one activity, who carries it and what netizens find there now. */
export default function ActivityPage(): ReactElement {
  const ordinal = Number(useMatch('/activities/:ordinal')?.params.ordinal);
  const activity = useActivity(ordinal);
  return (
    <QueryState query={activity}>
      {({ title, basisQuote, leadUnit, cooperatingUnits, offers, ...word }) => (
        <Page key={ordinal} title={title} actions={<EditLink ordinal={ordinal} />}>
          <Card>
            <Descriptions column={1} styles={{ label: { width: 120 } }}>
              <Descriptions.Item label={copy.basis}>{basisQuote}</Descriptions.Item>
              <Descriptions.Item label={copy.lead}>{leadUnit.name}</Descriptions.Item>
              <Descriptions.Item label={copy.cooperating}>
                {cooperatingUnits.map(({ name }) => name).join('、') || copy.none}
              </Descriptions.Item>
              <Descriptions.Item label={copy.status}>{activityStatusNames[word.status]}</Descriptions.Item>
              <Descriptions.Item label={copy.window}>{copy.windowText(word.opensOn, word.closesOn)}</Descriptions.Item>
              <Descriptions.Item label={copy.note}>{word.note ?? copy.none}</Descriptions.Item>
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

function EditLink({ ordinal }: { ordinal: number }): ReactElement | null {
  const activity = useDeskActivity(ordinal).data;
  if (!activity?.abilities.edit) return null;
  return (
    <LinkButton to={`/activities/${ordinal}/edit`} type="primary">
      {copy.edit}
    </LinkButton>
  );
}
