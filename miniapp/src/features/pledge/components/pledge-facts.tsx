import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { pledgeCopy } from '../pledge.copy';

/** The facts of one's own pledge, in words. */
export function PledgeFacts({ pledge }: { pledge: PledgeDto }): JSX.Element {
  return (
    <Card flush>
      <ListItem title={pledgeCopy.serial} note={pledge.serial} />
      <ListItem title={pledgeCopy.signedOn} note={formatShanghaiDate(new Date(pledge.signedAt))} />
      <ListItem title={pledgeCopy.status} note={pledgeCopy.statuses[pledge.status]} />
      {pledge.withdrawnAt !== null && (
        <ListItem title={pledgeCopy.withdrawnOn} note={formatShanghaiDate(new Date(pledge.withdrawnAt))} />
      )}
    </Card>
  );
}
