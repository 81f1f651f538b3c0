import type { FamilyClauseKey } from '@good-netizen/shared/family/covenant.dto';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, JsonColumn, RefColumn } from '../../database/columns.js';

/** A version of what a family promises each other. It is never changed: the next version takes its place. */
@Entity({ name: 'family_covenant' })
@Unique('family_covenant_family_id_version_key', ['familyId', 'version'])
export class FamilyCovenant {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  @IntegerColumn()
  version: number;

  @JsonColumn()
  clauseKeys: FamilyClauseKey[];

  @JsonColumn()
  ownClauseIds: string[];

  @InstantColumn()
  createdAt: Date;
}
