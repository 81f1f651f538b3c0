import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** SHOWN: the organiser may read them. */
export type WordsStatus = 'NONE' | 'PENDING' | 'SHOWN' | 'REFUSED';

/** What somebody who was there thinks of it. */
@Entity({ name: 'satisfaction' })
@Unique('satisfaction_registration_id_key', ['registrationId'])
@Index('satisfaction_gathering_id_idx', ['gatheringId'])
@Index('satisfaction_netizen_id_idx', ['netizenId'])
export class Satisfaction {
  @IdColumn()
  id: string;

  @RefColumn()
  gatheringId: string;

  @RefColumn()
  registrationId: string;

  /** The row's own id once the person has left. */
  @RefColumn()
  netizenId: string;

  @IntegerColumn()
  useful: number;

  @IntegerColumn()
  clear: number;

  @IntegerColumn()
  again: number;

  @LongTextColumn({ nullable: true })
  words: string | null;

  @ShortTextColumn(8)
  wordsStatus: WordsStatus;

  @InstantColumn()
  answeredAt: Date;
}

/** Sums of all answers about a gathering. */
export interface SatisfactionSums {
  readonly answered: number;
  readonly useful: number;
  readonly clear: number;
  readonly again: number;
}
