import { Limits } from '@good-netizen/shared/limits';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, LongTextColumn, RefColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** A child asks a guardian: the code is shown on the child's phone and typed, or scanned, on the guardian's. */
@Entity({ name: 'guardian_invitation' })
@Unique('guardian_invitation_code_hash_key', ['codeHash'])
@Index('guardian_invitation_child_id_idx', ['childId'])
export class GuardianInvitation {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  childId: string;

  @HexColumn(64)
  codeHash: string;

  /** Sealed, so that the child can be shown it again. */
  @LongTextColumn()
  codeSealed: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;
}

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + Limits.guardianInvitationMinutes * 60_000);
}
