import { Entity, Unique } from 'typeorm';
import { HexColumn, InstantColumn, LongTextColumn, ShortTextColumn } from '../../database/columns.js';

/** What `place` holds for the one key that signs. */
export const ACTIVE_KEY = 'ACTIVE';

/** A key that signs, or signed, electronic certificates and status lists. Kept for ever, so that old ones can be checked. */
@Entity({ name: 'credential_key' })
@Unique('credential_key_place_key', ['place'])
export class CredentialKey {
  /** The first 16 hex digits of the public half. */
  @ShortTextColumn(16, { primary: true })
  keyId: string;

  /** Ed25519, 32 bytes. */
  @HexColumn(64)
  publicKey: string;

  /** The private seed, encrypted under the server's master secret. */
  @LongTextColumn()
  seedSealed: string;

  /** `ACTIVE` for the key that signs, the key's own id once it is retired: so the place is free for the next one. */
  @ShortTextColumn(16)
  place: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  retiredAt: Date | null;
}
