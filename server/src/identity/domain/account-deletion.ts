import { Limits } from '@good-netizen/shared/limits';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/**
 * PENDING: cooling. CANCELLED: taken back. ERASED: erased, and looked through once more after the last access token has
 * ended. DONE: nothing is left; the row no longer says whose it was.
 */
export type AccountDeletionStatus = 'PENDING' | 'CANCELLED' | 'ERASED' | 'DONE';

/** A netizen wants to leave. It has no foreign key: it outlives the netizen by half an hour. */
@Entity({ name: 'account_deletion' })
@Unique('account_deletion_pending_key_key', ['pendingKey'])
@Index('account_deletion_status_due_at_idx', ['status', 'dueAt'])
export class AccountDeletion {
  @IdColumn()
  id: string;

  /** `null` once it is done. */
  @RefColumn({ nullable: true })
  netizenId: string | null;

  /** The netizen while the wish is pending, its own id afterwards: one wish at a time. */
  @RefColumn()
  pendingKey: string;

  @ShortTextColumn(12)
  status: AccountDeletionStatus;

  @InstantColumn()
  requestedAt: Date;

  /** When the next step is due: erasing, then looking once more. */
  @InstantColumn()
  dueAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}

export function coolingEndsAt(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + Limits.deletionCoolingDays * 86_400_000);
}

/** A request that was under way when the account was erased has long ended by then, and every access token too. */
export function lookOnceMoreAt(erasedAt: Date): Date {
  return new Date(erasedAt.getTime() + 3 * Limits.accessTokenSeconds * 1000);
}
