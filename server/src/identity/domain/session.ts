import { Limits } from '@good-netizen/shared/limits';
import { Entity, Index } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';
import { Netizen } from './netizen.js';

export type SessionClient = 'mini-program' | 'h5';
export type SessionEnd = 'SIGNED_OUT' | 'REVOKED' | 'TOKEN_REUSED';

/**
 * One sign-in on one device, and the family of all refresh tokens that follow from it. The n-th token is derived from the
 * seed, the generation n and a key that is not in the database: no token and no hash of one is stored, and two requests
 * that renew at the same moment are given the same next token.
 */
@Entity({ name: 'session' })
@Index('session_netizen_id_idx', ['netizenId'])
@Index('session_ended_at_idx', ['endedAt'])
export class Session {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  @ShortTextColumn(16)
  client: SessionClient;

  @HexColumn(32)
  tokenSeed: string;

  /** Number of the refresh token that is in force. */
  @IntegerColumn()
  generation: number;

  /** When that token replaced the one before. */
  @InstantColumn()
  rotatedAt: Date;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  lastUsedAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @ShortTextColumn(16, { nullable: true })
  endedBy: SessionEnd | null;
}

/** What becomes of a refresh token that is genuine. */
export type RefreshVerdict = 'rotate' | 'repeat' | 'reused' | 'ended';

/**
 * The token in force rotates; the one before it is answered with the one in force for 30 seconds, since requests overlap
 * and answers get lost; any older use means that somebody copied it.
 */
export function judgeRefresh(session: Session, generation: number, now: Date): RefreshVerdict {
  if (session.endedAt !== null || now >= session.expiresAt) return 'ended';
  if (generation === session.generation) return 'rotate';
  const graceEndsAt = session.rotatedAt.getTime() + Limits.refreshGraceSeconds * 1000;
  const isPrevious = generation === session.generation - 1;
  return isPrevious && now.getTime() <= graceEndsAt ? 'repeat' : 'reused';
}

/** A session ends by itself this long after its last use. */
export function sessionExpiry(now: Date): Date {
  return new Date(now.getTime() + Limits.refreshTokenDays * 86_400_000);
}
