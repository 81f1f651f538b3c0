import type { OpinionStance, OpinionTextStatus } from '@good-netizen/shared/pledge/consultation.dto';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** What one netizen thinks of one clause. */
@Entity({ name: 'opinion' })
@Unique('opinion_consultation_id_clause_key_netizen_id_key', ['consultationId', 'clauseKey', 'netizenId'])
@Index('opinion_netizen_id_idx', ['netizenId'])
@Index('opinion_group_id_idx', ['groupId'])
export class Opinion {
  @IdColumn()
  id: string;

  @RefColumn()
  consultationId: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(40)
  clauseKey: string;

  @ShortTextColumn(10)
  stance: OpinionStance;

  @LongTextColumn({ nullable: true })
  text: string | null;

  @ShortTextColumn(10)
  textStatus: OpinionTextStatus;

  @RefColumn({ nullable: true })
  groupId: string | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;
}
