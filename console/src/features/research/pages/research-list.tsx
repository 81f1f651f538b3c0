import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskResearchRowDto } from '@good-netizen/shared/pledge/research.dto';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { researchCopy as copy, researchStatusNames } from '../research.copy';

const columns: Column<DeskResearchRowDto>[] = [
  {
    key: 'title',
    title: copy.name,
    always: true,
    render: ({ id, title, demonstration }) => (
      <div className="words">
        <Link to={`/research/${id}`}>{title}</Link> {demonstration && <Tag>{copy.demonstration}</Tag>}
      </div>
    ),
  },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => (
      <Tag color={status === 'OPEN' ? 'processing' : 'default'}>{researchStatusNames[status]}</Tag>
    ),
    filter: {
      key: 'status',
      options: (Object.keys(researchStatusNames) as ResearchStatus[]).map((value) => ({
        value,
        label: researchStatusNames[value],
      })),
    },
  },
  { key: 'opensAt', title: copy.opensAt, render: ({ opensAt }) => instantText(opensAt) },
  { key: 'closesAt', title: copy.closesAt, render: ({ closesAt }) => instantText(closesAt) },
  {
    key: 'respondents',
    title: copy.respondents,
    align: 'right',
    render: ({ respondents }) => copy.respondentsCount(respondents),
  },
  { key: 'findings', title: copy.findings, align: 'right', render: ({ findings }) => findings },
];

/** The research for the code. */
export default function ResearchListPage(): ReactElement {
  const may = useMay();
  const create = may('research.edit') && (
    <LinkButton to="/research/new" type="primary">
      {copy.create}
    </LinkButton>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={create}>
      <DeskTable<DeskResearchRowDto>
        list="research"
        label={copy.title}
        queryKey={['research']}
        path={DeskPaths.research.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none }}
      />
    </Page>
  );
}
