import { auditFactName, auditFactText } from '@good-netizen/shared/audit/audit-fact-names';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { ReactElement } from 'react';
import { instantText } from '@/lib/format/instants';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What an entry holds besides who, what and why: one line for each fact, in words. */
export function EntryFacts({ entry: { facts, names } }: { entry: AuditEntryDto }): ReactElement {
  const known = Object.entries(facts);
  if (known.length === 0) return <>—</>;
  return (
    <>
      {known.map(([key, value]) => (
        <div key={key}>{`${auditFactName(key)}：${textOf(key, value, names)}`}</div>
      ))}
    </>
  );
}

function textOf(key: string, value: unknown, names: Readonly<Record<string, string>>): string {
  return typeof value === 'string' && INSTANT.test(value) ? instantText(value) : auditFactText(key, value, names);
}
