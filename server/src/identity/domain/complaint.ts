import type { ComplaintKind } from '@good-netizen/shared/identity/identity.dto';
import type { ComplaintStatus } from '@good-netizen/shared/states/complaint.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** 投诉建议: what somebody, signed in or not, wants the operator to hear. Answered at the desk. */
@Entity({ name: 'complaint' })
@Unique('complaint_receipt_number_key', ['receiptNumber'])
@Index('complaint_repeat_key_key', ['repeatKey'], { unique: true })
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
  status: ComplaintStatus;

  @InstantColumn()
  receivedAt: Date;

  /** SHA-256 over who sent it and the idempotency key it came with: the same when it is sent again. */
  @HexColumn(64, { nullable: true })
  repeatKey: string | null;

  /** Who deals with it; `null`: the office. */
  @RefColumn({ nullable: true })
  unitId: string | null;

  @RefColumn({ nullable: true })
  takenBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  takenByName: string | null;

  @InstantColumn({ nullable: true })
  takenAt: Date | null;

  @InstantColumn({ nullable: true })
  closedAt: Date | null;

  @LongTextColumn({ nullable: true })
  closingWords: string | null;

  @RevisionColumn({ nullable: true })
  revision: number;
}
