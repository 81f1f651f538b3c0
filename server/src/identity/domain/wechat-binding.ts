import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** How WeChat calls a netizen in one of our apps. openid and unionid are sealed and never leave the server. */
@Entity({ name: 'wechat_binding' })
@Unique('wechat_binding_appid_openid_hash_key', ['appid', 'openidHash'])
@Index('wechat_binding_netizen_id_idx', ['netizenId'])
export class WechatBinding {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  @ShortTextColumn(40)
  appid: string;

  @HexColumn(64)
  openidHash: string;

  @LongTextColumn()
  openidSealed: string;

  @LongTextColumn({ nullable: true })
  unionidSealed: string | null;

  @InstantColumn()
  boundAt: Date;
}
