import { Entity } from 'typeorm';
import { IntegerColumn, LongTextColumn, RefColumn } from '../../database/columns.js';
import { DataExport } from './data-export.js';

/** A piece of the file, sealed. In the database, so that any server of several can hand it out. */
@Entity({ name: 'data_export_piece' })
export class DataExportPiece {
  @RefColumn({ primary: true, to: () => DataExport })
  exportId: string;

  @IntegerColumn({ primary: true })
  ordinal: number;

  @LongTextColumn()
  sealed: string;
}
