import type { ActivityStatus } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** One of the parts of a year's plan, in the plan's own words. */
@Entity({ name: 'activity' })
@Unique('activity_edition_id_ordinal_key', ['editionId', 'ordinal'])
export class Activity {
  @IdColumn()
  id: string;

  @RefColumn()
  editionId: string;

  @IntegerColumn()
  ordinal: number;

  @ShortTextColumn(120)
  title: string;

  @ShortTextColumn(20)
  shortTitle: string;

  @LongTextColumn()
  basisQuote: string;

  @Index('activity_lead_unit_id_idx')
  @RefColumn()
  leadUnitId: string;

  /** What the lead unit says of it now. */
  @ShortTextColumn(200, { nullable: true })
  note: string | null;

  /** Shanghai days, `YYYY-MM-DD`. */
  @ShortTextColumn(10, { nullable: true })
  opensOn: string | null;

  @ShortTextColumn(10, { nullable: true })
  closesOn: string | null;

  @ShortTextColumn(12, { nullable: true })
  status: ActivityStatus;

  @RevisionColumn({ nullable: true })
  revision: number;
}
