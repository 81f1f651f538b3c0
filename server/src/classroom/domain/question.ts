import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

export interface QuestionOption {
  id: string;
  text: string;
}

/** A question of a course's bank. Its key stays here until the answers are in. */
@Entity({ name: 'question' })
@Index('question_course_id_idx', ['courseId'])
export class Question {
  @IdColumn()
  id: string;

  @RefColumn()
  courseId: string;

  /** Set: only for the quiz of this lesson. Null: for every quiz of the course. */
  @RefColumn({ nullable: true })
  microLessonId: string | null;

  /** Set: asked on the way by this checkpoint block of the lesson, and never drawn for a quiz. */
  @RefColumn({ nullable: true })
  blockId: string | null;

  /** The version of the course whose quizzes ask it. */
  @IntegerColumn({ nullable: true })
  courseVersion: number;

  /** The question of the authors' bank that it was copied from. */
  @RefColumn({ nullable: true })
  bankQuestionId: string | null;

  @ShortTextColumn(12)
  kind: QuestionKind;

  /** What happened, before it is asked (`scenario`). */
  @LongTextColumn({ nullable: true })
  situation: string | null;

  @LongTextColumn()
  stem: string;

  @JsonColumn()
  options: QuestionOption[];

  /** Ids of the right options. */
  @JsonColumn()
  answerKey: string[];

  @LongTextColumn()
  explanation: string;

  @ShortTextColumn(24)
  quality: Quality;

  /** 1 easy, 2 middling, 3 hard. */
  @IntegerColumn()
  difficulty: number;
}
