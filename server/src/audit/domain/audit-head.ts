import { Entity } from 'typeorm';
import { HexColumn, IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** The end of the chain: one row, locked by whoever appends. */
@Entity({ name: 'audit_head' })
export class AuditHead {
  @ShortTextColumn(8, { primary: true })
  id: string;

  @IntegerColumn()
  seq: number;

  @HexColumn(64)
  hash: string;
}
