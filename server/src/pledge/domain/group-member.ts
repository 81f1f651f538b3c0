import { Entity, Index, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, InstantColumn, RefColumn } from '../../database/columns.js';

/** Somebody's pledge, joined to a group. */
@Entity({ name: 'group_member' })
@Unique('group_member_group_id_netizen_id_key', ['groupId', 'netizenId'])
@Index('group_member_netizen_id_idx', ['netizenId'])
@Index('group_member_pledge_id_idx', ['pledgeId'])
export class GroupMember {
  @IdColumn()
  id: string;

  @RefColumn()
  groupId: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  pledgeId: string;

  /** The others in the group may see the display name of the pledge. */
  @BooleanColumn()
  showName: boolean;

  @InstantColumn()
  joinedAt: Date;
}
