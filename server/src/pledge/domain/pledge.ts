import type { PledgeDisplay } from '@good-netizen/shared/pledge/pledge.dto';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A person's signature under one version of the code. */
@Entity({ name: 'pledge' })
@Unique('pledge_code_version_id_kind_signer_key_key', ['codeVersionId', 'kind', 'signerKey'])
@Unique('pledge_serial_key', ['serial'])
@Unique('pledge_public_token_key', ['publicToken'])
@Index('pledge_netizen_id_status_idx', ['netizenId', 'status'])
export class Pledge {
  @IdColumn()
  id: string;

  @RefColumn()
  codeVersionId: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(12)
  kind: 'INDIVIDUAL';

  /** The signer while the pledge holds its place, the pledge's own id once it is withdrawn: so the place is free again. */
  @RefColumn()
  signerKey: string;

  @ShortTextColumn(32)
  serial: string;

  @ShortTextColumn(20)
  publicToken: string;

  @ShortTextColumn(6)
  regionCode: string;

  /** Empty when no sector was named. */
  @ShortTextColumn(20)
  sectorCode: string;

  @ShortTextColumn(12)
  display: PledgeDisplay;

  /** Encrypted: it may be a real name. Null when anonymous. */
  @LongTextColumn({ nullable: true })
  displayNameSealed: string | null;

  @ShortTextColumn(12)
  status: PledgeStatus;

  @InstantColumn()
  signedAt: Date;

  /** yyyymmdd of `signedAt` in Asia/Shanghai: the day under which the counters hold it. */
  @ShortTextColumn(8)
  signedDay: string;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}
