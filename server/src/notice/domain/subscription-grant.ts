import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** How many messages a netizen still lets us send by one template. */
@Entity({ name: 'subscription_grant' })
@Unique('subscription_grant_netizen_id_template_id_key', ['netizenId', 'templateId'])
export class SubscriptionGrant {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(64)
  templateId: string;

  @IntegerColumn()
  remaining: number;

  @InstantColumn()
  changedAt: Date;
}

/** SAID: the mini-program told it. HEARD: WeChat's push told it. */
export type LedgerCause =
  'ACCEPTED_SAID' | 'ACCEPTED_HEARD' | 'TURNED_OFF' | 'SENT' | 'GIVEN_BACK' | 'USED_UP_AT_WECHAT';

/** 订阅授权 ledger: every change of a grant, and why. */
@Entity({ name: 'subscription_entry' })
@Unique('subscription_entry_repeat_key_key', ['repeatKey'])
@Index('subscription_entry_netizen_id_template_id_at_idx', ['netizenId', 'templateId', 'at'])
export class SubscriptionEntry {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(64)
  templateId: string;

  @ShortTextColumn(20)
  cause: LedgerCause;

  /** What it did to the number; 0 where the same consent was already counted from the other side. */
  @IntegerColumn()
  difference: number;

  /** The entry that tells of the same consent from the other side. */
  @RefColumn({ nullable: true })
  pairedWith: string | null;

  /** SHA-256 of what makes a repetition the same; `null` for our own acts. */
  @HexColumn(64, { nullable: true })
  repeatKey: string | null;

  @InstantColumn()
  at: Date;
}
