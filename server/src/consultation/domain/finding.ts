import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** What the research found, what it rests on, and the clause it supports. */
@Entity({ name: 'finding' })
@Index('finding_project_id_idx', ['projectId'])
export class Finding {
  @IdColumn()
  id: string;

  @RefColumn()
  projectId: string;

  @LongTextColumn()
  text: string;

  @LongTextColumn()
  evidence: string;

  @ShortTextColumn(40, { nullable: true })
  clauseKey: string | null;

  @InstantColumn()
  createdAt: Date;

  @RevisionColumn()
  revision: number;
}
