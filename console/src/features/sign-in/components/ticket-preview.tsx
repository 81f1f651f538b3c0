import { useQuery } from '@tanstack/react-query';
import type { StaffTicketPreviewDto } from '@good-netizen/shared/identity/staff.dto';
import { roleNames } from '@good-netizen/shared/organisation/roles';
import type { ReactElement } from 'react';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { activityName, useActivities } from '@/lib/programme/activities';
import { type Door, previewTicket } from '../api/open-account';
import { signInCopy as copy } from '../sign-in.copy';
import { OpenAccount } from './open-account';

/** What the ticket opens, in words, and the way to open it. */
export function TicketPreview({ door, ticket }: { door: Door; ticket: string }): ReactElement {
  const preview = useQuery({
    queryKey: ['ticket', door, ticket],
    queryFn: () => previewTicket(door, ticket),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <QueryState query={preview}>
      {(found) => (
        <>
          <p>{copy.invitedTo(found.unitName, roleNames[found.role])}</p>
          <Bounds preview={found} />
          <OpenAccount door={door} ticket={ticket} />
        </>
      )}
    </QueryState>
  );
}

function Bounds({ preview }: { preview: StaffTicketPreviewDto }): ReactElement | null {
  const activities = useActivities();
  const bounds = [
    preview.activity === null ? null : activityName(preview.activity, activities),
    preview.regionName,
    preview.validUntil === null ? null : `${instantText(preview.validUntil)} 止`,
  ].filter((bound) => bound !== null);
  if (bounds.length === 0) return null;
  return (
    <p className="soft">
      {copy.bounds}：{bounds.join('，')}
    </p>
  );
}
