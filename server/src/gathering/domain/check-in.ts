import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn } from '../../database/columns.js';

/** That somebody was there: what their scans, all taken together, say. There is none for who was never seen to come in. */
@Entity({ name: 'check_in' })
@Unique('check_in_registration_id_key', ['registrationId'])
@Index('check_in_session_id_idx', ['sessionId'])
export class CheckIn {
  @IdColumn()
  id: string;

  @RefColumn()
  sessionId: string;

  @RefColumn()
  registrationId: string;

  @InstantColumn()
  enteredAt: Date;

  @InstantColumn({ nullable: true })
  leftAt: Date | null;

  /** From coming to leaving, never more than the session; 0 for who was not seen to leave. */
  @IntegerColumn()
  minutes: number;
}
