import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** The last number of a family's certificate given out in a year. */
@Entity({ name: 'family_serial' })
export class FamilySerial {
  @ShortTextColumn(16, { primary: true })
  scope: string;

  @IntegerColumn()
  lastNumber: number;
}
