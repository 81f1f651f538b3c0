import type { ExportStatus } from '@good-netizen/shared/identity/privacy.dto';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** A netizen's wish for a copy of what we hold about them, and what became of it. */
@Entity({ name: 'data_export' })
@Index('data_export_netizen_id_idx', ['netizenId'])
@Index('data_export_status_requested_at_idx', ['status', 'requestedAt'])
export class DataExport {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  @ShortTextColumn(8)
  status: ExportStatus;

  /** How often it was begun: a wish that fails three times is given up. */
  @IntegerColumn()
  attempts: number;

  @InstantColumn()
  requestedAt: Date;

  @InstantColumn({ nullable: true })
  readyAt: Date | null;

  @InstantColumn({ nullable: true })
  availableUntil: Date | null;

  @IntegerColumn({ nullable: true })
  bytes: number | null;
}
