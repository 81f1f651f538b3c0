import { Limits } from '@good-netizen/shared/limits';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../../database/columns.js';
import { Staff } from './staff.js';

export type StaffSessionEnd = 'SIGNED_OUT' | 'REMOTELY' | 'PASSWORD_CHANGED' | 'PASSWORD_RESET' | 'SUSPENDED';

/** One sign-in at the desk. The cookie holds the token, this row its SHA-256 alone. */
@Entity({ name: 'staff_session' })
@Unique('staff_session_token_hash_key', ['tokenHash'])
@Index('staff_session_staff_id_idx', ['staffId'])
export class StaffSession {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Staff })
  staffId: string;

  @HexColumn(64)
  tokenHash: string;

  @InstantColumn()
  createdAt: Date;

  /** Written at most once a minute. */
  @InstantColumn()
  lastUsedAt: Date;

  /** The end of the working day at the latest, however busy it was. */
  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @ShortTextColumn(20, { nullable: true })
  endedBy: StaffSessionEnd | null;

  /** Browser and system, in words for the list of one's sessions. */
  @ShortTextColumn(60)
  device: string;

  /** Keyed hash of the address it was opened from. */
  @HexColumn(64)
  addressHash: string;
}

const MINUTE_MS = 60_000;

export function staffSessionExpiry(now: Date): Date {
  return new Date(now.getTime() + Limits.staffSessionHours * 60 * MINUTE_MS);
}

/** Sessions last used at or before this instant are over. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - Limits.staffSessionIdleMinutes * MINUTE_MS);
}

export function isLive(session: StaffSession, now: Date): boolean {
  return session.endedAt === null && now < session.expiresAt && session.lastUsedAt > idleSince(now);
}

/** Whether its last use is so long ago that this one is written down. */
export function isUseWorthWriting(session: StaffSession, now: Date): boolean {
  return now.getTime() - session.lastUsedAt.getTime() >= MINUTE_MS;
}
