import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonStatus } from '@good-netizen/shared/family/co-lesson.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';
import type { Turn } from './turns.js';

/** A lesson that some of a family learn on one phone, block by block in turn. Its row is the lock of its credit. */
@Entity({ name: 'co_lesson' })
@Unique('co_lesson_repeat_key_key', ['repeatKey'])
@Index('co_lesson_family_id_status_idx', ['familyId', 'status'])
export class CoLesson {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  @RefColumn()
  microLessonId: string;

  /** The opener's sign-in: the one device on which it goes on. */
  @RefColumn()
  sessionId: string;

  @ShortTextColumn(12)
  status: CoLessonStatus;

  /** As planned when it was opened. */
  @JsonColumn()
  turns: Turn[];

  @IntegerColumn()
  lessonSeconds: number;

  /** Index of the turn that is on. */
  @IntegerColumn()
  turn: number;

  /** Seconds of the lesson covered together, merged. Its own: what somebody had learned before does not count. */
  @JsonColumn()
  covered: RangeDto[];

  @IntegerColumn()
  allowanceMs: number;

  @InstantColumn()
  lastBeatAt: Date;

  @IntegerColumn()
  lastSeq: number;

  @InstantColumn()
  startedAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  /** SHA-256 over who opened it and the idempotency key. */
  @HexColumn(64)
  repeatKey: string;
}
