import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Complaint } from './complaint.js';

/** What a unit answered to a complaint. */
@Entity({ name: 'complaint_reply' })
@Index('complaint_reply_complaint_id_at_idx', ['complaintId', 'at'])
export class ComplaintReply {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Complaint })
  complaintId: string;

  @RefColumn()
  staffId: string;

  @ShortTextColumn(40)
  staffName: string;

  /** As the unit was called then. */
  @ShortTextColumn(80)
  unitName: string;

  @LongTextColumn()
  text: string;

  @InstantColumn()
  at: Date;
}
