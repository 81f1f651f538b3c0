import type { AdoptionOutcome } from '@good-netizen/shared/pledge/consultation.dto';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** Opinions on one clause that say the same, answered together. */
@Entity({ name: 'opinion_group' })
@Index('opinion_group_consultation_id_idx', ['consultationId'])
export class OpinionGroup {
  @IdColumn()
  id: string;

  @RefColumn()
  consultationId: string;

  @ShortTextColumn(40)
  clauseKey: string;

  @ShortTextColumn(80)
  heading: string;

  @ShortTextColumn(10, { nullable: true })
  outcome: AdoptionOutcome | null;

  @LongTextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn({ nullable: true })
  repliedAt: Date | null;

  @InstantColumn()
  createdAt: Date;

  @RevisionColumn()
  revision: number;
}
