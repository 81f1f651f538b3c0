import { Entity } from 'typeorm';
import { HexColumn, InstantColumn, ShortTextColumn } from '../../database/columns.js';

/** The public half of a key that signed receipts. Kept for ever, so that old receipts stay verifiable after a change of keys. */
@Entity({ name: 'receipt_key' })
export class ReceiptKey {
  @ShortTextColumn(16, { primary: true })
  keyId: string;

  /** Ed25519, 32 bytes. */
  @HexColumn(64)
  publicKey: string;

  @InstantColumn()
  firstUsedAt: Date;
}
