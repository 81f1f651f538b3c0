import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A handful of micro-lessons on one subject, for one kind of reader. */
@Entity({ name: 'course' })
@Unique('course_course_key_key', ['courseKey'])
@Index('course_ordinal_idx', ['ordinal'])
export class Course {
  @IdColumn()
  id: string;

  /** What the authors call it, such as `spot-fraud`. */
  @ShortTextColumn(60)
  courseKey: string;

  /** The version that is given out now. A certificate is for one version: a course that was rewritten can be completed again. */
  @IntegerColumn()
  version: number;

  /** Place in the list. */
  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(120)
  title: string;

  @LongTextColumn()
  summary: string;

  @ShortTextColumn(24)
  quality: Quality;

  @ShortTextColumn(60)
  audience: string;

  @IntegerColumn()
  activityOrdinal: number;

  @ShortTextColumn(80)
  publisher: string;

  @BooleanColumn()
  demonstration: boolean;

  /** Null: not yet shown to anybody. */
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  /** Set: no longer listed. Who began it may finish it. */
  @InstantColumn({ nullable: true })
  retiredAt: Date | null;
}
