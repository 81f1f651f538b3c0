import { auditActionNames } from '@good-netizen/shared/audit/audit-action-names';
import { DatePicker, Input, Select, Space } from 'antd';
import type { ReactElement } from 'react';
import { useTableState } from '@/components/table/use-table-state';
import { wallOf } from '@/lib/format/shanghai-wall';
import { auditCopy as copy } from '../audit.copy';
import { firstInstant, lastInstant } from '../period';

const actions = Object.entries(auditActionNames).map(([value, label]) => ({ value, label }));

/** Filters that are no choice among a few: the action, the object, the days. */
export function AuditFilters(): ReactElement {
  const [{ filters }, change] = useTableState();
  const filter = (part: Record<string, string>): void => change({ filters: { ...filters, ...part } });
  return (
    <Space wrap className="gap-below no-print">
      <Select<string>
        style={{ width: 220 }}
        value={filters.action}
        placeholder={copy.actionHint}
        aria-label={copy.action}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={actions}
        onChange={(action?: string) => filter({ action: action ?? '' })}
      />
      <Input.Search
        key={`object ${filters.objectId ?? ''}`}
        defaultValue={filters.objectId}
        placeholder={copy.objectHint}
        aria-label={copy.objectHint}
        allowClear
        onSearch={(objectId) => filter({ objectId: objectId.trim() })}
      />
      <DatePicker.RangePicker
        aria-label={copy.period}
        allowEmpty
        value={[
          filters.from ? wallOf(filters.from) : null,
          filters.until ? wallOf(filters.until).subtract(1, 'millisecond') : null,
        ]}
        onChange={(days) => {
          const [from, until] = days ?? [];
          filter({
            from: from ? firstInstant(from.format('YYYY-MM-DD')) : '',
            until: until ? lastInstant(until.format('YYYY-MM-DD')) : '',
          });
        }}
      />
    </Space>
  );
}
