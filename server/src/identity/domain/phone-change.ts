import type { PhoneChangeKind } from '@good-netizen/shared/identity/phone.dto';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** A line of a person's own history of their number; it holds the masked number alone, and that sealed. */
@Entity({ name: 'phone_change' })
@Index('phone_change_netizen_id_idx', ['netizenId'])
export class PhoneChange {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  @ShortTextColumn(8)
  kind: PhoneChangeKind;

  @LongTextColumn()
  maskedSealed: string;

  @InstantColumn()
  at: Date;
}
