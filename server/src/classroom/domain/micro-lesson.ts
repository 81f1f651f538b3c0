import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** How many questions are drawn, and the score in whole percent that passes. */
export interface QuizRules {
  drawCount: number;
  passMark: number;
}

/** A few minutes of cards, pictures, sound and film, with a quiz at the end if it has one. */
@Entity({ name: 'micro_lesson' })
@Unique('micro_lesson_course_id_course_version_ordinal_key', ['courseId', 'courseVersion', 'ordinal'])
export class MicroLesson {
  @IdColumn()
  id: string;

  @RefColumn()
  courseId: string;

  /** The version of the course that it belongs to. Lessons of earlier versions stay for those who began them. */
  @IntegerColumn({ nullable: true })
  courseVersion: number;

  /** Lives on from version to version. */
  @RefColumn({ nullable: true })
  lessonKey: string;

  @IntegerColumn()
  ordinal: number;

  /** Progress is pinned to the version it was made on. */
  @IntegerColumn()
  version: number;

  @ShortTextColumn(120)
  title: string;

  @ShortTextColumn(24)
  quality: Quality;

  /** Sum of the blocks' seconds. */
  @IntegerColumn()
  seconds: number;

  @JsonColumn()
  blocks: BlockDto[];

  @JsonColumn({ nullable: true })
  quiz: QuizRules | null;
}
