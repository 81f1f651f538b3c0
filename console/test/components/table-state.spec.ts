import { queryOf, searchOf, stateFrom, stateOfView, viewOf } from '@/components/table/table-state';

const state = {
  page: 3,
  size: 50,
  sort: 'name',
  order: 'desc' as const,
  q: '一中',
  filters: { kind: 'EDUCATION' },
  hidden: ['parent'],
};

it('a way of looking survives the address', () => {
  expect(stateFrom(searchOf(state))).toEqual(state);
});

it('the usual way needs no words in the address', () => {
  expect(searchOf(stateFrom(new URLSearchParams())).toString()).toBe('');
});

it.each(['page=-1&size=7', 'page=x&order=sideways', 'page=1e99&size=1000000'])(
  'what an address says wrongly counts as not said: %s',
  (text) => {
    const { size, order, page } = stateFrom(new URLSearchParams(text));
    expect([20, 50, 100]).toContain(size);
    expect(order).toBeUndefined();
    expect(page).toBeGreaterThanOrEqual(1);
  },
);

it('a kept view opens on its first page, and forgives what is no longer understood', () => {
  expect(stateOfView(viewOf(state))).toEqual({ ...state, page: 1 });
  const odd = { size: 7, q: 3, filters: { kind: ['x'], ok: 'y' }, hidden: 'no' };
  expect(stateOfView(odd)).toMatchObject({ size: 20, q: '', filters: { ok: 'y' }, hidden: [] });
});

it('the server is asked without empty words', () => {
  expect(queryOf({ page: 1, size: 20, q: '', filters: {}, hidden: ['x'] })).toEqual({ page: 1, size: 20 });
});
