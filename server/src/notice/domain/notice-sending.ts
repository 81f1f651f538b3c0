import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/**
 * WAITING: to be sent when the hour allows. SENDING: one process calls WeChat now. SENT. FAILED: WeChat refused. SKIPPED: no
 * consent was left, or it is too old. UNKNOWN: the call was begun and nobody knows how it ended; it is not repeated.
 */
export type SendingStatus = 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'SKIPPED' | 'UNKNOWN';

/** What fills the template. */
export interface MessageValues {
  what: string;
  outcome: string;
  /** ISO instant. */
  at: string;
}

/** A message on its way to a telephone: the outbox, written with the notice in one transaction. */
@Entity({ name: 'notice_sending' })
@Unique('notice_sending_busy_with_key', ['busyWith'])
@Index('notice_sending_status_not_before_idx', ['status', 'notBefore'])
@Index('notice_sending_netizen_id_idx', ['netizenId'])
export class NoticeSending {
  /** That of the notice. */
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(64)
  templateId: string;

  /** `thing1,phrase2,time3`: the template's fields for what, outcome and instant. */
  @ShortTextColumn(120)
  fields: string;

  @ShortTextColumn(200, { nullable: true })
  path: string | null;

  @JsonColumn()
  values: MessageValues;

  @ShortTextColumn(8)
  status: SendingStatus;

  /** The netizen while SENDING: WeChat takes one message at a time for a person. */
  @RefColumn({ nullable: true })
  busyWith: string | null;

  @IntegerColumn()
  attempts: number;

  @InstantColumn()
  notBefore: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  begunAt: Date | null;

  @IntegerColumn({ nullable: true })
  errcode: number | null;

  /** WeChat's number of the message: 64 bits, so a text. */
  @ShortTextColumn(24, { nullable: true })
  messageNumber: string | null;
}
