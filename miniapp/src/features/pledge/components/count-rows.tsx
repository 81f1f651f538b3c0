import { BarRows } from '@/components/bar-rows/bar-rows';
import { pledgeCopy } from '../pledge.copy';

interface CountRow {
  code: string;
  name: string;
  count: number | null;
}

/** Persons by region, sector or day; a small group has words and no bar. */
export function CountRows({ rows }: { rows: readonly CountRow[] }): JSX.Element {
  const bars = rows.map(({ code, name, count }) => ({
    key: code,
    name,
    value: count ?? 0,
    words: count === null ? pledgeCopy.few : pledgeCopy.people(count),
  }));
  return <BarRows rows={bars} />;
}
