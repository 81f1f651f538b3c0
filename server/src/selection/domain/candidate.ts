import type { CandidateStatus } from '@good-netizen/shared/states/candidate.states';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Selection } from './selection.js';

/** What can be chosen: here a story. */
@Entity({ name: 'candidate' })
@Unique('candidate_selection_id_number_key', ['selectionId', 'number'])
export class Candidate {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Selection })
  selectionId: string;

  @IntegerColumn()
  number: number;

  @ShortTextColumn(80)
  title: string;

  @ShortTextColumn(80)
  byline: string;

  @ShortTextColumn(300)
  summary: string;

  @JsonColumn()
  paragraphs: string[];

  @ShortTextColumn(120, { nullable: true })
  coverName: string | null;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(20)
  status: CandidateStatus;
}
