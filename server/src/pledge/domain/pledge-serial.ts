import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** The last serial number given in a region and year. */
@Entity({ name: 'pledge_serial' })
export class PledgeSerial {
  /** `<year>-<region>`. */
  @ShortTextColumn(16, { primary: true })
  scope: string;

  @IntegerColumn()
  lastNumber: number;
}
