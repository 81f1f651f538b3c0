import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  ShortTextColumn,
} from '../../../database/columns.js';

export type StaffLinkKind = 'FIRST_ADMINISTRATOR' | 'ADMINISTRATOR' | 'PASSWORD_RESET';

/** A link that opens one thing once: the first account of all, or a new password. Only the token's SHA-256 is kept. */
@Entity({ name: 'staff_link' })
@Unique('staff_link_token_hash_key', ['tokenHash'])
@Index('staff_link_kind_staff_id_idx', ['kind', 'staffId'])
export class StaffLink {
  @IdColumn()
  id: string;

  @ShortTextColumn(24)
  kind: StaffLinkKind;

  @HexColumn(64)
  tokenHash: string;

  /** Whose password; `null` for an administrator who is not there yet. */
  @RefColumn({ nullable: true })
  staffId: string | null;

  /** Who asked for it; `null`: the server, at its start or at its machine. */
  @RefColumn({ nullable: true })
  createdBy: string | null;

  /** The authenticator was reset together with the password. */
  @BooleanColumn()
  totpReset: boolean;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;
}
