import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { LessonProgressStatus } from '@good-netizen/shared/states/completion.states';
import { Entity, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** How far a learner has come in a lesson, as the server has credited it. Its row is the lock of this learner in this lesson. */
@Entity({ name: 'lesson_progress' })
@Unique('lesson_progress_netizen_id_micro_lesson_id_key', ['netizenId', 'microLessonId'])
export class LessonProgress {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  microLessonId: string;

  /** Version of the lesson on which the ranges were covered. */
  @IntegerColumn()
  lessonVersion: number;

  /** Seconds of the lesson that are covered, merged. */
  @JsonColumn()
  covered: RangeDto[];

  /** Playing time that the server's clock has allowed so far, at most the lesson's length. */
  @IntegerColumn()
  allowanceMs: number;

  /** The last heartbeat, or the start of the session: credit counts from here. */
  @InstantColumn()
  lastBeatAt: Date;

  @IntegerColumn()
  positionMs: number;

  @ShortTextColumn(12)
  status: LessonProgressStatus;

  /** Whole percent; null before the first quiz. */
  @IntegerColumn({ nullable: true })
  bestScore: number | null;

  @InstantColumn()
  updatedAt: Date;
}
