import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn } from '../../database/columns.js';

/** A supervisor took back what was noted about a registration until then, with the reason. It stays on record. */
@Entity({ name: 'check_in_void' })
@Index('check_in_void_registration_id_idx', ['registrationId'])
@Index('check_in_void_at_idx', ['at'])
export class CheckInVoid {
  @IdColumn()
  id: string;

  @RefColumn()
  sessionId: string;

  @RefColumn()
  registrationId: string;

  @RefColumn()
  stewardId: string;

  @LongTextColumn()
  reason: string;

  /** Scans of this moment and before do not count, whenever they arrive. */
  @InstantColumn()
  at: Date;
}
