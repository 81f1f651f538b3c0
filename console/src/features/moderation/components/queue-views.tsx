import type { TicketCountsDto } from '@good-netizen/shared/moderation/moderation.dto';
import { ticketBuckets } from '@good-netizen/shared/moderation/moderation.dto';
import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTableState } from '@/components/table/use-table-state';
import { useTicketCounts } from '../api/tickets';
import { bucketNames, moderationCopy as copy } from '../moderation.copy';

type View = keyof typeof copy.views | (typeof ticketBuckets)[number];

const countOf = (view: View, counts: TicketCountsDto | undefined): number | undefined => {
  if (!counts) return undefined;
  const { fresh, nearlyDue, overdue, appeals, mine } = counts;
  const all = { FRESH: fresh, NEARLY_DUE: nearlyDue, OVERDUE: overdue, APPEALS: appeals, MINE: mine };
  if (view === 'WAITING') return fresh + nearlyDue + overdue;
  return view === 'DECIDED' ? undefined : all[view];
};

const order: readonly View[] = ['WAITING', 'FRESH', 'NEARLY_DUE', 'OVERDUE', 'APPEALS', 'MINE', 'DECIDED'];

/** Which part of the queue one looks at, with how much is in it. */
export function QueueViews(): ReactElement {
  const [state, change] = useTableState();
  const counts = useTicketCounts().data;
  const { view, bucket, ...others } = state.filters;
  const current = order.find((name) => name === (bucket ?? view)) ?? 'WAITING';
  const choose = (next: View): void => {
    const isBucket = ticketBuckets.some((name) => name === next);
    const wanted: Record<string, string> = isBucket ? { bucket: next } : next === 'WAITING' ? {} : { view: next };
    change({ filters: { ...others, ...wanted } });
  };
  const nameOf = (name: View): string =>
    name in copy.views ? copy.views[name as keyof typeof copy.views] : bucketNames[name as keyof typeof bucketNames];
  return (
    <Segmented<View>
      aria-label={copy.view}
      className="gap-below"
      value={current}
      onChange={choose}
      options={order.map((name) => ({ value: name, label: copy.withCount(nameOf(name), countOf(name, counts)) }))}
    />
  );
}
