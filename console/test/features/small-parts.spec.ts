import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dueSoon } from '@/features/home/due-soon';
import { ticketIn } from '@/features/sign-in/hooks/use-ticket';
import { distanceText } from '@/lib/format/instants';
import { colours } from '@/lib/theme/tokens';

const item = (dueAt: string | null, count = 1) => ({
  kind: 'x',
  title: dueAt ?? '',
  count,
  dueAt,
  overdue: 0,
  path: '/',
});
const now = Date.parse('2026-11-23T04:00:00Z');

it('what is due within three days comes first by its time', () => {
  const soon = dueSoon(
    [item('2026-11-25T00:00:00Z'), item(null), item('2026-11-20T00:00:00Z'), item('2026-11-27T00:00:00Z')],
    now,
  );
  expect(soon.map(({ title }) => title)).toEqual(['2026-11-20T00:00:00Z', '2026-11-25T00:00:00Z']);
  expect(dueSoon([item('2026-11-23T05:00:00Z', 0)], now)).toEqual([]);
});

it.each([
  ['#abc', '', 'abc'],
  ['#ticket=abc', '', 'abc'],
  ['', '?ticket=a%2Bb', 'a+b'],
  ['', '?token=abc', 'abc'],
  ['', '', null],
  ['#other=1', '', null],
])('the ticket in %s%s is %s', (hash, search, ticket) => expect(ticketIn(hash, search)).toBe(ticket));

it('says how far off an instant is', () => {
  expect(distanceText('2026-11-23T04:30:00Z', now)).toBe('还有 30 分钟');
  expect(distanceText('2026-11-20T04:00:00Z', now)).toBe('已过 3 天');
});

it('has the colours of the mini-program', () => {
  const file = path.join(__dirname, '../../../miniapp/src/styles/tokens.scss');
  const named = [...readFileSync(file, 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(named)).toEqual(colours);
});
