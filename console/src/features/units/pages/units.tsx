import { sectorNames, sectors } from '@good-netizen/shared/programme/programme.dto';
import { type DeskUnitDto, unitKindNames, unitKinds } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Segmented, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { useUnitRegions } from '@/lib/programme/regions';
import { useMay } from '@/lib/session/me';
import { UnitTree } from '../components/unit-tree';
import { unitsCopy as copy } from '../units.copy';

type View = 'tree' | 'list';

/** All units: who stands under whom, or a list to search in. */
export default function UnitsPage(): ReactElement {
  const may = useMay();
  const regions = useUnitRegions();
  // An address that searches, filters or pages is one of the list.
  const [search] = useSearchParams();
  const [view, setView] = useState<View>(search.size > 0 ? 'list' : 'tree');
  const columns = columnsFor(regions.map(({ code, name }) => ({ value: code, label: name })));
  const actions = (
    <>
      {may('unit.import') && <LinkButton to="/units/import">{copy.import}</LinkButton>}
      {may('unit.create') && (
        <LinkButton to="/units/new" type="primary">
          {copy.create}
        </LinkButton>
      )}
    </>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={actions}>
      <Segmented<View>
        className="gap-below no-print"
        aria-label={copy.views.label}
        options={[
          { value: 'tree', label: copy.views.tree },
          { value: 'list', label: copy.views.list },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'tree' ? (
        <UnitTree columns={columns} />
      ) : (
        <DeskTable<DeskUnitDto>
          list="units"
          label={copy.title}
          queryKey={['units']}
          path={DeskPaths.units.list}
          columns={columns}
          rowKey={({ id }) => id}
          searchHint={copy.search}
          exportPermission="unit.export"
        />
      )}
    </Page>
  );
}

const columnsFor = (regions: { value: string; label: string }[]): Column<DeskUnitDto>[] => [
  {
    key: 'name',
    title: copy.name,
    always: true,
    sortable: true,
    render: ({ id, name }) => <Link to={`/units/${id}`}>{name}</Link>,
  },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => unitKindNames[kind],
    filter: { key: 'kind', options: unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] })) },
  },
  {
    key: 'sectors',
    title: copy.sectors,
    render: (unit) => unit.sectors.map((sector) => sectorNames[sector]).join('、'),
    filter: { key: 'sector', options: sectors.map((sector) => ({ value: sector, label: sectorNames[sector] })) },
  },
  {
    key: 'region',
    title: copy.region,
    render: ({ regionName }) => regionName,
    filter: { key: 'regionCode', options: regions },
  },
  {
    key: 'parent',
    title: copy.parent,
    render: ({ parentId, parentName }) => (parentId ? <Link to={`/units/${parentId}`}>{parentName}</Link> : '—'),
  },
  { key: 'children', title: copy.children, align: 'right', render: ({ children }) => children },
  {
    key: 'status',
    title: copy.status,
    render: ({ suspendedAt }) => (suspendedAt ? <Tag color="error">{copy.suspended}</Tag> : <Tag>{copy.active}</Tag>),
    filter: {
      key: 'suspended',
      options: [
        { value: 'false', label: copy.active },
        { value: 'true', label: copy.suspended },
      ],
    },
  },
];
