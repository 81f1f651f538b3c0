import { Entity } from 'typeorm';
import { IdColumn, LongTextColumn } from './columns.js';

/** A row that is written only to see whether there is room for one, and taken away again. */
@Entity({ name: 'write_probe' })
export class WriteProbe {
  @IdColumn() id: string;
  @LongTextColumn() filler: string;
}
