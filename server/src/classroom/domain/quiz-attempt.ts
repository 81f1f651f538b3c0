import type { QuizAttemptStatus } from '@good-netizen/shared/states/completion.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** What `place` holds while an attempt is undecided. */
export const UNDECIDED_PLACE = 'UNDECIDED';

/** A question as it was put to the learner: its options in this order. */
export interface DrawnQuestion {
  questionId: string;
  optionIds: string[];
}

export interface ChosenAnswer {
  questionId: string;
  optionIds: string[];
}

/** One go at a lesson's quiz: the questions drawn by the server, then the answers, marked once. */
@Entity({ name: 'quiz_attempt' })
@Unique('quiz_attempt_netizen_id_micro_lesson_id_place_key', ['netizenId', 'microLessonId', 'place'])
@Index('quiz_attempt_netizen_id_submitted_at_idx', ['netizenId', 'submittedAt'])
@Index('quiz_attempt_micro_lesson_id_status_submitted_at_idx', ['microLessonId', 'status', 'submittedAt'])
export class QuizAttempt {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  microLessonId: string;

  /** `UNDECIDED` while it is the learner's one open attempt, its own id once it is submitted. */
  @RefColumn()
  place: string;

  @ShortTextColumn(12)
  status: QuizAttemptStatus;

  @JsonColumn()
  drawn: DrawnQuestion[];

  @JsonColumn({ nullable: true })
  answers: ChosenAnswer[] | null;

  @IntegerColumn({ nullable: true })
  score: number | null;

  @BooleanColumn({ nullable: true })
  passed: boolean | null;

  @InstantColumn()
  drawnAt: Date;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;
}
