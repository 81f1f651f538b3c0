import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** The last certificate number given out in a year. */
@Entity({ name: 'completion_serial' })
export class CompletionSerial {
  @ShortTextColumn(16, { primary: true })
  scope: string;

  @IntegerColumn()
  lastNumber: number;
}
