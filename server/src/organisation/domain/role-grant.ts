import type { Role } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A role that somebody holds for a unit, within bounds. `null` is no bound of that kind. */
@Entity({ name: 'role_grant' })
@Index('role_grant_staff_id_idx', ['staffId'])
@Index('role_grant_unit_id_idx', ['unitId'])
export class RoleGrant {
  @IdColumn()
  id: string;

  @RefColumn()
  staffId: string;

  @ShortTextColumn(20)
  role: Role;

  @RefColumn()
  unitId: string;

  @RefColumn({ nullable: true })
  editionId: string | null;

  @IntegerColumn({ nullable: true })
  activity: number | null;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(20, { nullable: true })
  sector: Sector | null;

  @InstantColumn({ nullable: true })
  validUntil: Date | null;

  @InstantColumn()
  givenAt: Date;

  /** `null`: the system (first administrator, demonstration). */
  @RefColumn({ nullable: true })
  givenBy: string | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;

  @RefColumn({ nullable: true })
  revokedBy: string | null;
}
