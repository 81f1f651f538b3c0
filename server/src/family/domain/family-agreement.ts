import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn } from '../../database/columns.js';

/** Somebody has agreed to a version of their family's covenant. */
@Entity({ name: 'family_agreement' })
@Unique('family_agreement_netizen_id_family_id_version_key', ['netizenId', 'familyId', 'version'])
@Index('family_agreement_family_id_version_idx', ['familyId', 'version'])
export class FamilyAgreement {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  @IntegerColumn()
  version: number;

  @RefColumn()
  netizenId: string;

  @InstantColumn()
  agreedAt: Date;
}
