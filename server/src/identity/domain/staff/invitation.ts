import type { InvitationStatus } from '@good-netizen/shared/identity/staff.dto';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  ShortTextColumn,
} from '../../../database/columns.js';

/** A unit asks somebody to the desk: whoever has the code opens one account there, with the role that is named here. */
@Entity({ name: 'invitation' })
@Unique('invitation_code_hash_key', ['codeHash'])
@Index('invitation_unit_id_created_at_idx', ['unitId', 'createdAt'])
export class Invitation {
  @IdColumn()
  id: string;

  /** Keyed hash of the code. */
  @HexColumn(64)
  codeHash: string;

  @RefColumn()
  unitId: string;

  @ShortTextColumn(20)
  role: Role;

  @RefColumn({ nullable: true })
  editionId: string | null;

  @IntegerColumn({ nullable: true })
  activity: number | null;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(20, { nullable: true })
  sector: Sector | null;

  /** When the role ends, once given. */
  @InstantColumn({ nullable: true })
  validUntil: Date | null;

  @ShortTextColumn(60)
  note: string;

  @RefColumn()
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;

  @RefColumn({ nullable: true })
  usedBy: string | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;

  @RefColumn({ nullable: true })
  revokedBy: string | null;
}

export function invitationStatus(invitation: Invitation, now: Date): InvitationStatus {
  if (invitation.usedAt !== null) return 'USED';
  if (invitation.revokedAt !== null) return 'REVOKED';
  return now < invitation.expiresAt ? 'OPEN' : 'EXPIRED';
}

/** The grant that the invitation gives. */
export function grantOfInvitation(invitation: Invitation): GrantScopeDto {
  const { role, unitId, editionId, activity, regionCode, sector, validUntil } = invitation;
  return {
    role,
    unitId,
    editionId,
    activity,
    regionCode,
    sector,
    validUntil: validUntil?.toISOString() ?? null,
  };
}
