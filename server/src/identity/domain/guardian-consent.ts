import type { GuardianRelation } from '@good-netizen/shared/identity/guardian.dto';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** What `place` holds while a consent stands. */
export const STANDING_PLACE = 'STANDING';

/** A guardian agreed to what a child under 14 does here. Both may see it; only the guardian ends it. */
@Entity({ name: 'guardian_consent' })
@Unique('guardian_consent_child_id_guardian_id_place_key', ['childId', 'guardianId', 'place'])
@Index('guardian_consent_guardian_id_idx', ['guardianId'])
export class GuardianConsent {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  childId: string;

  @RefColumn({ to: () => Netizen })
  guardianId: string;

  /** `STANDING`, or its own id once it is withdrawn: so the same guardian may agree again. */
  @RefColumn()
  place: string;

  @LongTextColumn()
  guardianNameSealed: string;

  @ShortTextColumn(16)
  relation: GuardianRelation;

  @ShortTextColumn(20)
  textVersion: string;

  @InstantColumn()
  at: Date;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}
