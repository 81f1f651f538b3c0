import type { NoticeKind } from '@good-netizen/shared/notice/notice.dto';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A message in the inbox of a netizen or of a member of staff. */
@Entity({ name: 'notice' })
@Index('notice_netizen_id_at_idx', ['netizenId', 'at'])
@Index('notice_staff_id_at_idx', ['staffId', 'at'])
export class Notice {
  @IdColumn()
  id: string;

  @RefColumn({ nullable: true })
  netizenId: string | null;

  @RefColumn({ nullable: true })
  staffId: string | null;

  @ShortTextColumn(24)
  kind: NoticeKind;

  @ShortTextColumn(40)
  title: string;

  @LongTextColumn()
  text: string;

  @ShortTextColumn(200, { nullable: true })
  path: string | null;

  @InstantColumn()
  at: Date;

  @InstantColumn({ nullable: true })
  readAt: Date | null;
}
