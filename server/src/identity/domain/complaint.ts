import type { ComplaintKind } from '@good-netizen/shared/identity/identity.dto';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** 投诉建议: what somebody, signed in or not, wants the operator to hear. Answered at the desk. */
@Entity({ name: 'complaint' })
@Unique('complaint_receipt_number_key', ['receiptNumber'])
@Index('complaint_status_received_at_idx', ['status', 'receivedAt'])
export class Complaint {
  @IdColumn()
  id: string;

  @ShortTextColumn(24)
  receiptNumber: string;

  @ShortTextColumn(16)
  kind: ComplaintKind;

  @LongTextColumn()
  text: string;

  /** Sealed: a way to answer is personal data. */
  @LongTextColumn({ nullable: true })
  contactSealed: string | null;

  @RefColumn({ nullable: true })
  netizenId: string | null;

  @ShortTextColumn(16)
  status: 'RECEIVED';

  @InstantColumn()
  receivedAt: Date;
}
