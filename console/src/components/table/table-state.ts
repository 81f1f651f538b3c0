/** How a list is looked at: kept in the address, so that a link and the way back show the same. */
export interface TableState {
  page: number;
  size: number;
  sort?: string;
  order?: 'asc' | 'desc';
  q: string;
  filters: Readonly<Record<string, string>>;
  /** Columns that are not shown. */
  hidden: readonly string[];
}

export const pageSizes = [20, 50, 100];
const FIRST: TableState = { page: 1, size: 20, q: '', filters: {}, hidden: [] };
const FILTER = 'f.';

/** Reads the address; what is not understood counts as not said. */
export function stateFrom(search: URLSearchParams): TableState {
  const order = search.get('order');
  const filters = [...search].filter(([name, value]) => name.startsWith(FILTER) && value !== '');
  return {
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || FIRST.page),
    size: pageSizes.find((size) => size === Number(search.get('size'))) ?? FIRST.size,
    sort: search.get('sort') ?? undefined,
    order: order === 'asc' || order === 'desc' ? order : undefined,
    q: search.get('q') ?? '',
    filters: Object.fromEntries(filters.map(([name, value]) => [name.slice(FILTER.length), value])),
    hidden: search.get('hidden')?.split(',').filter(Boolean) ?? [],
  };
}

/** The address of a way of looking; what is as usual is left out. */
export function searchOf({ page, size, sort, order, q, filters, hidden }: TableState): URLSearchParams {
  const search = new URLSearchParams();
  if (page !== FIRST.page) search.set('page', String(page));
  if (size !== FIRST.size) search.set('size', String(size));
  if (sort) search.set('sort', sort);
  if (sort && order) search.set('order', order);
  if (q) search.set('q', q);
  for (const [name, value] of Object.entries(filters)) if (value) search.set(FILTER + name, value);
  if (hidden.length > 0) search.set('hidden', hidden.join(','));
  return search;
}

/** What the server is asked. */
export function queryOf({ page, size, sort, order, q, filters }: TableState): Record<string, string | number> {
  return { page, size, ...(sort ? { sort, order: order ?? 'asc' } : {}), ...(q ? { q } : {}), ...filters };
}

/** A kept view without the page one was on: a view opens at its beginning. */
export function viewOf({ page: _page, ...state }: TableState): Record<string, unknown> {
  return state;
}

/** A kept view, as far as it is still understood. */
export function stateOfView(view: Readonly<Record<string, unknown>>): TableState {
  const filters = typeof view.filters === 'object' && view.filters !== null ? Object.entries(view.filters) : [];
  return {
    ...FIRST,
    size: pageSizes.find((size) => size === view.size) ?? FIRST.size,
    sort: typeof view.sort === 'string' ? view.sort : undefined,
    order: view.order === 'asc' || view.order === 'desc' ? view.order : undefined,
    q: typeof view.q === 'string' ? view.q : '',
    filters: Object.fromEntries(filters.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    hidden: Array.isArray(view.hidden) ? view.hidden.filter((name) => typeof name === 'string') : [],
  };
}
