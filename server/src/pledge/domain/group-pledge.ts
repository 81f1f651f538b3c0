import type { GroupNameStatus, GroupPledgeKind, GroupPledgeStatus } from '@good-netizen/shared/pledge/group-pledge.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** People who pledge together, each with a pledge of their own. */
@Entity({ name: 'group_pledge' })
@Unique('group_pledge_code_key', ['code'])
@Unique('group_pledge_public_token_key', ['publicToken'])
@Index('group_pledge_repeat_key_key', ['repeatKey'], { unique: true })
@Index('group_pledge_initiator_id_status_idx', ['initiatorId', 'status'])
@Index('group_pledge_status_closes_at_idx', ['status', 'closesAt'])
export class GroupPledge {
  @IdColumn()
  id: string;

  @ShortTextColumn(16)
  kind: GroupPledgeKind;

  @ShortTextColumn(40)
  name: string;

  @ShortTextColumn(10)
  nameStatus: GroupNameStatus;

  @ShortTextColumn(10)
  status: GroupPledgeStatus;

  @ShortTextColumn(8)
  code: string;

  @ShortTextColumn(20)
  publicToken: string;

  @RefColumn()
  initiatorId: string;

  @RefColumn()
  codeVersionId: string;

  /** Members, changed in the same transaction as their rows. */
  @IntegerColumn()
  seats: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  closesAt: Date;

  @InstantColumn({ nullable: true })
  closedAt: Date | null;

  /** SHA-256 over who founded it and the idempotency key: the same when the founding is sent again. */
  @HexColumn(64, { nullable: true })
  repeatKey: string | null;

  /** SHA-256 over that and what was founded then, whatever its name is now. */
  @HexColumn(64, { nullable: true })
  repeatContent: string | null;
}
