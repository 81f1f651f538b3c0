import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { searchOf, stateFrom, type TableState } from './table-state';

/** The way of looking that the address says, and how to change it. Anything but another page leads back to page one. */
export function useTableState(): [TableState, (change: Partial<TableState>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => stateFrom(search), [search]);
  const change = useCallback(
    (part: Partial<TableState>) => setSearch(searchOf({ ...state, page: 1, ...part }), { replace: true }),
    [state, setSearch],
  );
  return [state, change];
}
