import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { type MediaAssetDto, mediaStatuses } from '@good-netizen/shared/media/media.dto';
import { Button, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { mediaKindNames } from '@/desk/media/media.copy';
import { bytesText } from '@/lib/format/figures';
import { instantText } from '@/lib/format/instants';
import { useMay, useMe } from '@/lib/session/me';
import { AssetActs } from '../components/asset-acts';
import { AssetPreview } from '../components/asset-preview';
import { AssetStatus } from '../components/asset-status';
import { UploadDialog } from '../components/upload-dialog';
import { mediaPageCopy as copy, statusNames } from '../media.copy';

const columns: Column<MediaAssetDto>[] = [
  { key: 'preview', title: copy.preview, render: (asset) => <AssetPreview asset={asset} /> },
  {
    key: 'name',
    title: copy.name,
    always: true,
    sortable: true,
    render: ({ name, alt }) => (
      <div className="words">
        {name}
        {alt && <div className="soft">{alt}</div>}
      </div>
    ),
  },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => mediaKindNames[kind],
    filter: { key: 'kind', options: Object.entries(mediaKindNames).map(([value, label]) => ({ value, label })) },
  },
  {
    key: 'status',
    title: copy.status,
    render: (asset) => <AssetStatus asset={asset} />,
    filter: { key: 'status', options: mediaStatuses.map((value) => ({ value, label: statusNames[value] })) },
  },
  {
    key: 'uses',
    title: copy.uses,
    render: ({ uses, isPublic }) => (
      <div className="words">
        {uses.length === 0 ? <span className="soft">{copy.unused}</span> : uses.join('、')}{' '}
        {isPublic && <Tag color="success">{copy.public}</Tag>}
      </div>
    ),
  },
  { key: 'bytes', title: copy.size, align: 'right', sortable: true, render: ({ bytes }) => bytesText(bytes) },
  { key: 'by', title: copy.by, render: ({ uploadedBy }) => uploadedBy.name ?? '—' },
  { key: 'createdAt', title: copy.at, sortable: true, render: ({ createdAt }) => instantText(createdAt) },
  { key: 'acts', title: copy.acts, always: true, pinned: true, render: (asset) => <AssetActs asset={asset} /> },
];

/** Pictures, sounds and videos of one's units. */
export default function MediaPage(): ReactElement {
  const may = useMay();
  const me = useMe().data;
  const [isOpen, setOpen] = useState(false);
  const upload = may('media.upload') && (
    <Button type="primary" onClick={() => setOpen(true)}>
      {copy.upload}
    </Button>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={upload}>
      <DeskTable<MediaAssetDto>
        list="media"
        label={copy.title}
        queryKey={['media']}
        path={DeskPaths.media.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none, hint: upload ? copy.noneHint : undefined }}
      />
      {isOpen && me && <UploadDialog unitId={me.unit.id} onClose={() => setOpen(false)} />}
    </Page>
  );
}
