import type { Tally } from '@good-netizen/shared/selection/tally';
import { Entity } from 'typeorm';
import { InstantColumn, IntegerColumn, JsonColumn, RefColumn } from '../../database/columns.js';
import { Selection } from './selection.js';

/** 计票结果: what the shared pure `tally` made of the opened ballots. Written once, together with COMPUTED. */
@Entity({ name: 'selection_result' })
export class SelectionResult {
  @RefColumn({ to: () => Selection, primary: true })
  selectionId: string;

  @JsonColumn()
  perCandidate: Tally['rows'];

  @IntegerColumn()
  ballots: number;

  @IntegerColumn()
  voters: number;

  @IntegerColumn()
  votes: number;

  @InstantColumn()
  computedAt: Date;
}
