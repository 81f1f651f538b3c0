import type { OwnClauseStatus } from '@good-netizen/shared/family/covenant.dto';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A clause in a family's own words, looked at before the others read it. */
@Entity({ name: 'family_clause' })
@Unique('family_clause_repeat_key_key', ['repeatKey'])
@Index('family_clause_family_id_idx', ['familyId'])
@Index('family_clause_netizen_id_idx', ['netizenId'])
export class FamilyClause {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  /** Who wrote it; null once they left the family: what passed stays with it. */
  @RefColumn({ nullable: true })
  netizenId: string | null;

  @ShortTextColumn(60)
  text: string;

  @ShortTextColumn(8)
  status: OwnClauseStatus;

  /** SHA-256 over who wrote it and the idempotency key; null once they left. */
  @HexColumn(64, { nullable: true })
  repeatKey: string | null;

  @InstantColumn()
  createdAt: Date;
}
