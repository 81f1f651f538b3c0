import DownOutlined from '@ant-design/icons/DownOutlined';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { CreateCodeDraftDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { App, Button, Dropdown, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { dayText, instantText } from '@/lib/format/instants';
import { sentenceFor } from '@/lib/http/api-error';
import { useMay } from '@/lib/session/me';
import { createDraft } from '../api/write-code';
import { usePublishedVersions } from '../api/code-versions';
import { codeCopy as copy, codeStatusNames } from '../code.copy';
import { StatusTag } from '../components/status-tag';

const columns: Column<DeskCodeVersionRowDto>[] = [
  {
    key: 'version',
    title: copy.version,
    always: true,
    sortable: true,
    render: ({ id, version, demonstration }) => (
      <>
        <Link to={`/code/${id}`}>{copy.versionName(version)}</Link> {demonstration && <Tag>{copy.demonstration}</Tag>}
      </>
    ),
  },
  { key: 'name', title: copy.name, render: ({ title }) => <div className="words">{title || '—'}</div> },
  {
    key: 'status',
    title: copy.status,
    render: ({ status }) => <StatusTag status={status} />,
    filter: {
      key: 'status',
      options: (Object.keys(codeStatusNames) as CodeVersionStatus[]).map((status) => ({
        value: status,
        label: codeStatusNames[status],
      })),
    },
  },
  { key: 'clauses', title: copy.clauses, align: 'right', render: ({ clauses }) => copy.clauseCount(clauses) },
  {
    key: 'closesAt',
    title: copy.consultationClosesAt,
    render: ({ consultationClosesAt }) => instantText(consultationClosesAt),
  },
  { key: 'publishedAt', title: copy.publishedAt, render: ({ publishedAt }) => dayText(publishedAt) },
  { key: 'effectiveFrom', title: copy.effectiveFrom, render: ({ effectiveFrom }) => dayText(effectiveFrom) },
  { key: 'updatedAt', title: copy.updatedAt, render: ({ updatedAt }) => instantText(updatedAt) },
];

/** Every version of the code, drafts and former ones too. */
export default function CodeVersionsPage(): ReactElement {
  const may = useMay();
  const create = may('code.edit') ? <CreateDraft /> : undefined;
  return (
    <Page title={copy.title} lead={copy.lead} actions={create}>
      <DeskTable<DeskCodeVersionRowDto>
        list="code-versions"
        label={copy.title}
        queryKey={['code']}
        path={DeskPaths.code.list}
        columns={columns}
        rowKey={({ id }) => id}
        exportPermission="code.export"
        empty={{ title: copy.none, hint: create && copy.noneHint }}
      />
    </Page>
  );
}

function CreateDraft(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const published = usePublishedVersions();
  const [busy, setBusy] = useState(false);
  const create = async (from: CreateCodeDraftDto['from']): Promise<void> => {
    setBusy(true);
    try {
      const draft = await createDraft({ from });
      void message.success(copy.created);
      void navigate(`/code/${draft.id}/edit`);
    } catch (error) {
      void message.error(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  const hasPublished = (published.data?.length ?? 0) > 0;
  const items = [
    { key: 'PUBLISHED', label: copy.createFromPublished, disabled: !hasPublished },
    { key: 'EMPTY', label: copy.createEmpty },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => void create(key as CreateCodeDraftDto['from']) }}
    >
      <Button type="primary" loading={busy}>
        {copy.create} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
