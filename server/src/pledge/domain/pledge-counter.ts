import { Entity } from 'typeorm';
import { IntegerColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** Signed pledges of a version by region, sector and Shanghai day; changed in the same transaction as the pledges. */
@Entity({ name: 'pledge_counter' })
export class PledgeCounter {
  @RefColumn({ primary: true })
  codeVersionId: string;

  @ShortTextColumn(6, { primary: true })
  regionCode: string;

  @ShortTextColumn(20, { primary: true })
  sectorCode: string;

  /** yyyymmdd. */
  @ShortTextColumn(8, { primary: true })
  day: string;

  @IntegerColumn()
  pledges: number;
}
