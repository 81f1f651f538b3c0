import type { FamilyRole, FamilyTitle } from '@good-netizen/shared/family/family.dto';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** Somebody in a family. A person is in one family at most. */
@Entity({ name: 'family_member' })
@Unique('family_member_netizen_id_key', ['netizenId'])
@Index('family_member_family_id_idx', ['familyId'])
export class FamilyMember {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(16)
  role: FamilyRole;

  @ShortTextColumn(16)
  title: FamilyTitle;

  /** Keyed hash of the digits with which they say on another's phone that they are there; null: none set. */
  @HexColumn(64, { nullable: true })
  pinHash: string | null;

  @InstantColumn()
  joinedAt: Date;
}
