import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { registrationStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import type { DeskRegistrationRowDto } from '@good-netizen/shared/gathering/registration.dto';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useGathering } from '../api/gatherings';
import { ReadAnswers } from '../components/read-answers';
import { gatheringsCopy, registrationsCopy as copy } from '../gatherings.copy';

/** Who signed up, by number; never by name. */
export default function RegistrationsPage(): ReactElement {
  const { gatheringId = '' } = useParams();
  const gathering = useGathering(gatheringId);
  return <QueryState query={gathering}>{(found) => <Registrations key={found.id} gathering={found} />}</QueryState>;
}

function Registrations({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const { id, title } = gathering;
  const above = [
    { title: gatheringsCopy.title, path: '/gatherings' },
    { title, path: `/gatherings/${id}` },
  ];
  return (
    <Page title={copy.title} lead={copy.lead} above={above}>
      <DeskTable<DeskRegistrationRowDto>
        list="registrations"
        label={copy.title}
        queryKey={['gatherings', 'registrations', id]}
        path={DeskPaths.gatherings.registrations(id)}
        columns={columnsFor(gathering)}
        rowKey={(row) => row.id}
        empty={{ title: copy.none }}
      />
    </Page>
  );
}

function columnsFor({ sessions, form }: DeskGatheringDto): Column<DeskRegistrationRowDto>[] {
  const sessionNames = sessions.map(({ id, startsAt }) => ({ value: id, label: instantText(startsAt) }));
  return [
    { key: 'number', title: copy.number, always: true, render: ({ number }) => number },
    {
      key: 'session',
      title: copy.session,
      render: ({ sessionId }) => sessionNames.find(({ value }) => value === sessionId)?.label ?? '—',
      ...(sessions.length > 1 ? { filter: { key: 'sessionId', options: sessionNames } } : {}),
    },
    {
      key: 'status',
      title: copy.status,
      render: ({ status }) => (
        <Tag color={status === 'CONFIRMED' || status === 'ATTENDED' ? 'success' : 'default'}>
          {registrationStatusNames[status]}
        </Tag>
      ),
      filter: {
        key: 'status',
        options: Object.entries(registrationStatusNames).map(([value, label]) => ({ value, label })),
      },
    },
    { key: 'signedUpAt', title: copy.signedUpAt, render: ({ signedUpAt }) => instantText(signedUpAt) },
    { key: 'offeredUntil', title: copy.offeredUntil, render: ({ offeredUntil }) => instantText(offeredUntil) },
    ...(form.length > 0
      ? [
          {
            key: 'answers',
            title: copy.answers,
            pinned: true,
            render: ({ id }: DeskRegistrationRowDto) => <ReadAnswers registrationId={id} />,
          },
        ]
      : []),
  ];
}
