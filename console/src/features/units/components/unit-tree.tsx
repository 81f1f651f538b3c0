import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { Table } from 'antd';
import { type ReactElement, useState } from 'react';
import { ErrorState } from '@/components/states/error-state';
import type { Column } from '@/components/table/column';
import { useScrollByKey } from '@/components/table/use-scroll-by-key';
import { ROOT, useBelow } from '../api/below';
import { type Branch, branchesOf } from '../hooks/branches';
import { unitsCopy as copy } from '../units.copy';

/** Who stands under whom. What is below a unit is loaded when it is unfolded. */
export function UnitTree({ columns }: { columns: readonly Column<DeskUnitDto>[] }): ReactElement {
  const [open, setOpen] = useState<readonly string[]>([]);
  const place = useScrollByKey<HTMLElement>(copy.views.tree);
  const { units, isLoading, error, retry } = useBelow([ROOT, ...open]);
  if (error && !units.has(ROOT)) return <ErrorState error={error} onRetry={retry} />;
  const fold = (isOpen: boolean, { unit }: Branch): void =>
    setOpen(isOpen ? [...open, unit.id] : open.filter((id) => id !== unit.id));
  return (
    <section ref={place} aria-label={copy.views.tree}>
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      <Table<Branch>
        size="middle"
        rowKey={({ unit }) => unit.id}
        loading={isLoading}
        dataSource={branchesOf(ROOT, units)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        expandable={{ childrenColumnName: 'below', expandedRowKeys: open, onExpand: fold, expandIcon: FoldButton }}
        columns={columns
          .filter(({ key }) => key !== 'parent')
          .map(({ key, title, width, align, render }) => ({
            key,
            title,
            width,
            align,
            render: (_: unknown, { unit }: Branch) => render(unit),
          }))}
      />
    </section>
  );
}

interface FoldProps {
  expanded: boolean;
  expandable: boolean;
  record: Branch;
  prefixCls: string;
  onExpand: (record: Branch, event: React.MouseEvent<HTMLElement>) => void;
}

/** Ant Design's own, with a name that says which unit it unfolds. */
function FoldButton({ expanded, expandable, record, prefixCls, onExpand }: FoldProps): ReactElement {
  const own = `${prefixCls}-row-expand-icon`;
  if (!expandable) return <span className={`${own} ${own}-spaced`} />;
  return (
    <button
      type="button"
      className={`${own} ${own}-${expanded ? 'expanded' : 'collapsed'}`}
      aria-label={copy.unfold(record.unit.name)}
      aria-expanded={expanded}
      onClick={(event) => onExpand(record, event)}
    />
  );
}
