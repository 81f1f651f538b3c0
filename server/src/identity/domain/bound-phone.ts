import { Entity, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, LongTextColumn, RefColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** The phone number that a netizen has bound through WeChat. One number is one person, one person has one number. */
@Entity({ name: 'bound_phone' })
@Unique('bound_phone_netizen_id_key', ['netizenId'])
@Unique('bound_phone_number_hash_key', ['numberHash'])
export class BoundPhone {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  /** HMAC-SHA256 of the number with its country code: equal numbers meet here, none can be read from it. */
  @HexColumn(64)
  numberHash: string;

  @LongTextColumn()
  numberSealed: string;

  @InstantColumn()
  boundAt: Date;
}
