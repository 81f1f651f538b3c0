import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { Entity, Unique } from 'typeorm';
import { HexColumn, IdColumn, InstantColumn, ShortTextColumn } from '../../database/columns.js';

/**
 * Where a person's identity comes from. With a unionid, mini-program and H5 know one person; without one they know two,
 * and only the one of the mini-program may vote.
 */
export type IdentitySource = 'UNIONID' | 'MINI_PROGRAM_OPENID' | 'H5_OPENID';

/** A person who uses the programme. Reading needs none; signing, learning with a record and voting do. */
@Entity({ name: 'netizen' })
@Unique('netizen_identity_hash_key', ['identityHash'])
export class Netizen {
  @IdColumn()
  id: string;

  /** HMAC-SHA256 of the unionid (of the openid where there is none). Every pseudonym of the person derives from it. */
  @HexColumn(64)
  identityHash: string;

  @ShortTextColumn(24)
  identitySource: IdentitySource;

  /** As the netizen stated it; `null` until then. */
  @ShortTextColumn(16, { nullable: true })
  ageBand: AgeBand | null;

  @InstantColumn({ nullable: true })
  ageBandChangedAt: Date | null;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @InstantColumn({ nullable: true })
  regionChangedAt: Date | null;

  @ShortTextColumn(20, { nullable: true })
  sectorCode: string | null;

  @ShortTextColumn(40, { nullable: true })
  nickname: string | null;

  /** When the person was here for the first time. */
  @InstantColumn()
  firstSeenAt: Date;

  /** When this row was made; later than `firstSeenAt` for somebody who left and came back. */
  @InstantColumn()
  createdAt: Date;
}
