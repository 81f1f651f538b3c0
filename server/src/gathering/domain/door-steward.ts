import type { DeskStewardDto, DoorRight } from '@good-netizen/shared/gathering/check-in.dto';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** An invitation to help at the door of a gathering, and who took it. */
@Entity({ name: 'door_steward' })
@Unique('door_steward_code_hash_key', ['codeHash'])
@Index('door_steward_gathering_id_idx', ['gatheringId'])
@Index('door_steward_netizen_id_idx', ['netizenId'])
@Index('door_steward_created_at_idx', ['createdAt'])
export class DoorSteward {
  @IdColumn()
  id: string;

  @RefColumn()
  gatheringId: string;

  @ShortTextColumn(12)
  doorRight: DoorRight;

  /** Whom it is for, in the organiser's words. */
  @ShortTextColumn(60)
  note: string;

  /** Keyed hash of the code that was shown once. */
  @HexColumn(64)
  codeHash: string;

  /** Null until somebody gives the code. */
  @RefColumn({ nullable: true })
  netizenId: string | null;

  /** A member of staff. */
  @RefColumn()
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  /** Until when the code may be given. */
  @InstantColumn()
  validUntil: Date;

  @InstantColumn({ nullable: true })
  takenAt: Date | null;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}

export function stewardState(
  { takenAt, validUntil, withdrawnAt }: Pick<DoorSteward, 'takenAt' | 'validUntil' | 'withdrawnAt'>,
  now: Date,
): DeskStewardDto['state'] {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (takenAt !== null) return 'TAKEN';
  return now < validUntil ? 'INVITED' : 'OVER';
}

/** Whether this person may take the invitation now; who took it may give the code again. */
export function mayTake(steward: DoorSteward, netizenId: string, now: Date): boolean {
  const state = stewardState(steward, now);
  return state === 'INVITED' || (state === 'TAKEN' && steward.netizenId === netizenId);
}

/** The widest of what somebody was invited to; null for who was not. */
export function widestRight(stewards: readonly Pick<DoorSteward, 'doorRight'>[]): DoorRight | null {
  if (stewards.some(({ doorRight }) => doorRight === 'SUPERVISOR')) return 'SUPERVISOR';
  return stewards.length > 0 ? 'STEWARD' : null;
}
