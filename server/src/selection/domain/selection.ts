import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** An online vote with published rules. Once frozen, its rules never change. */
@Entity({ name: 'selection' })
@Index('selection_status_idx', ['status'])
export class Selection {
  @IdColumn()
  id: string;

  @RefColumn()
  editionId: string;

  /** The activity of the plan that it belongs to, 1 to 7. */
  @IntegerColumn()
  activityOrdinal: number;

  @ShortTextColumn(80)
  title: string;

  @LongTextColumn()
  intro: string;

  @ShortTextColumn(80)
  organiser: string;

  @ShortTextColumn(20)
  status: SelectionStatus;

  /** Counts every change that casting depends on (candidates, pauses): a ballot decided by older facts is decided anew. */
  @IntegerColumn()
  revision: number;

  @JsonColumn()
  rules: RuleSet;

  @HexColumn(64)
  rulesHash: string;

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  /** The secret that makes voter tags, wrapped by the server's keyring. */
  @LongTextColumn()
  voterSecretSealed: string;

  /** The key under which choices are sealed, wrapped likewise. */
  @LongTextColumn()
  sealKeySealed: string;

  /** How many ballots stood when it was closed; `null` until then. The count must find as many. */
  @IntegerColumn({ nullable: true })
  ballotsAtClose: number | null;

  @BooleanColumn()
  demonstration: boolean;
}
