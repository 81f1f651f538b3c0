import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A colleague's remark on a version, on one of its lessons, or on one block. */
@Entity({ name: 'draft_comment' })
@Index('draft_comment_course_version_id_at_idx', ['courseVersionId', 'at'])
export class DraftComment {
  @IdColumn()
  id: string;

  @RefColumn()
  courseVersionId: string;

  @RefColumn({ nullable: true })
  lessonKey: string | null;

  @RefColumn({ nullable: true })
  blockId: string | null;

  @RefColumn()
  staffId: string;

  @ShortTextColumn(40)
  staffName: string;

  @LongTextColumn()
  text: string;

  @InstantColumn()
  at: Date;

  @InstantColumn({ nullable: true })
  resolvedAt: Date | null;

  @ShortTextColumn(40, { nullable: true })
  resolvedByName: string | null;
}
