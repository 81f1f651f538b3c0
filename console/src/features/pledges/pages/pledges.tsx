import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import { sectorNames, type Sector } from '@good-netizen/shared/programme/programme.dto';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useRegions } from '@/lib/programme/regions';
import { useMay } from '@/lib/session/me';
import { PledgeActs } from '../components/pledge-acts';
import { pledgesCopy as copy, pledgeStatusNames } from '../pledges.copy';

/** Pledges by serial, for setting doubtful ones aside. */
export default function PledgesPage(): ReactElement {
  const may = useMay();
  const regions = useRegions().map(({ code, name }) => ({ value: code, label: name }));
  const proposals = may('proposal.list') && <LinkButton to="/proposals">{copy.seeProposals}</LinkButton>;
  return (
    <Page title={copy.title} lead={copy.lead} actions={proposals}>
      <DeskTable<DeskPledgeRowDto>
        list="pledges"
        label={copy.title}
        queryKey={['pledges']}
        path={DeskPaths.pledges.list}
        columns={columnsFor(regions)}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        exportPermission="pledge.export"
        exportAsksReason
        empty={{ title: copy.none }}
      />
    </Page>
  );
}

const columnsFor = (regions: { value: string; label: string }[]): Column<DeskPledgeRowDto>[] => [
  {
    key: 'serial',
    title: copy.serial,
    always: true,
    render: ({ serial }) => <span className="numbers">{serial}</span>,
  },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => (
      <Tag color={status === 'QUARANTINED' ? 'warning' : status === 'INVALIDATED' ? 'error' : 'default'}>
        {pledgeStatusNames[status]}
      </Tag>
    ),
    filter: {
      key: 'status',
      options: (Object.keys(pledgeStatusNames) as PledgeStatus[]).map((value) => ({
        value,
        label: pledgeStatusNames[value],
      })),
    },
  },
  { key: 'version', title: copy.version, render: ({ version }) => copy.versionName(version) },
  {
    key: 'region',
    title: copy.region,
    render: ({ regionCode }) => regions.find(({ value }) => value === regionCode)?.label ?? regionCode,
    filter: { key: 'regionCode', options: regions },
  },
  {
    key: 'sector',
    title: copy.sector,
    render: ({ sectorCode }) => (sectorCode ? (sectorNames[sectorCode as Sector] ?? sectorCode) : '—'),
  },
  { key: 'signedAt', title: copy.signedAt, render: ({ signedAt }) => instantText(signedAt) },
  { key: 'withdrawnAt', title: copy.withdrawnAt, render: ({ withdrawnAt }) => instantText(withdrawnAt) },
  { key: 'acts', title: copy.acts, always: true, pinned: true, render: (pledge) => <PledgeActs pledge={pledge} /> },
];
