import type { ScanDirection } from '@good-netizen/shared/gathering/check-in.dto';
import { Entity, Index, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** Somebody was seen to come or to go. It is never changed; what follows from all of a registration's scans is its check-in. */
@Entity({ name: 'door_scan' })
@Unique('door_scan_session_id_nonce_key', ['sessionId', 'nonce'])
@Index('door_scan_registration_id_idx', ['registrationId'])
@Index('door_scan_received_at_idx', ['receivedAt'])
export class DoorScan {
  @IdColumn()
  id: string;

  @RefColumn()
  sessionId: string;

  @RefColumn()
  registrationId: string;

  /** Made where it was scanned: however often it arrives, it is here once. */
  @HexColumn(32)
  nonce: string;

  @ShortTextColumn(4)
  direction: ScanDirection;

  /** Within the door's hours, and never after it arrived. */
  @InstantColumn()
  at: Date;

  @InstantColumn()
  receivedAt: Date;

  /** Null for who checked themselves in. */
  @RefColumn({ nullable: true })
  stewardId: string | null;
}
