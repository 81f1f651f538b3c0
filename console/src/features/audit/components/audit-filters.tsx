import { DatePicker, Input, Space } from 'antd';
import dayjs from 'dayjs';
import type { ReactElement } from 'react';
import { useTableState } from '@/components/table/use-table-state';
import { auditCopy as copy } from '../audit.copy';
import { firstInstant, lastInstant } from '../period';

/** Filters that are no choice among a few: the action, the object, the days. */
export function AuditFilters(): ReactElement {
  const [{ filters }, change] = useTableState();
  const filter = (part: Record<string, string>): void => change({ filters: { ...filters, ...part } });
  return (
    <Space wrap className="gap-below no-print">
      <Input.Search
        key={`action ${filters.action ?? ''}`}
        defaultValue={filters.action}
        placeholder={copy.actionHint}
        aria-label={copy.actionHint}
        allowClear
        onSearch={(action) => filter({ action: action.trim() })}
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
          filters.from ? dayjs(filters.from) : null,
          filters.until ? dayjs(filters.until).subtract(1, 'millisecond') : null,
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
