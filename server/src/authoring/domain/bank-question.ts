import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A question of a unit's bank (题库). Learners are asked copies, made when a course is published. */
@Entity({ name: 'bank_question' })
@Unique('bank_question_unit_id_stem_hash_key', ['unitId', 'stemHash'])
@Index('bank_question_unit_id_quality_idx', ['unitId', 'quality'])
export class BankQuestion {
  @IdColumn()
  id: string;

  @RefColumn()
  unitId: string;

  /** Of situation and stem without blanks: the same question is brought in once. */
  @HexColumn(64)
  stemHash: string;

  @ShortTextColumn(12)
  kind: QuestionKind;

  @LongTextColumn({ nullable: true })
  situation: string | null;

  @LongTextColumn()
  stem: string;

  @JsonColumn()
  options: { id: string; text: string }[];

  @JsonColumn()
  answerKey: string[];

  @LongTextColumn()
  explanation: string;

  @ShortTextColumn(200)
  source: string;

  @ShortTextColumn(24)
  quality: Quality;

  /** 1 easy, 2 middling, 3 hard. */
  @IntegerColumn()
  difficulty: number;

  @InstantColumn({ nullable: true })
  retiredAt: Date | null;

  @InstantColumn()
  updatedAt: Date;

  @RevisionColumn()
  revision: number;
}
