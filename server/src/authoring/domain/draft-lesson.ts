import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A lesson of a version. It has a revision of its own: two colleagues may write two lessons at once. */
@Entity({ name: 'draft_lesson' })
@Unique('draft_lesson_course_version_id_lesson_key_key', ['courseVersionId', 'lessonKey'])
@Index('draft_lesson_course_version_id_ordinal_idx', ['courseVersionId', 'ordinal'])
export class DraftLesson {
  @IdColumn()
  id: string;

  @RefColumn()
  courseVersionId: string;

  /** Lives on from version to version. */
  @RefColumn()
  lessonKey: string;

  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(40)
  title: string;

  /** Sum of the blocks' seconds. */
  @IntegerColumn()
  seconds: number;

  @JsonColumn()
  blocks: BlockDto[];

  @JsonColumn({ nullable: true })
  quiz: DraftQuizDto | null;

  @ShortTextColumn(40)
  updatedByName: string;

  @InstantColumn()
  updatedAt: Date;

  @RevisionColumn()
  revision: number;
}
