import type { CertificateKind } from '@good-netizen/shared/credential/credential.dto';
import type { CredentialStatus } from '@good-netizen/shared/states/credential.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/**
 * What is on record about one certificate beyond its own room: its place in the public status list, what the desk decided,
 * and the electronic certificate once its holder took it. The row is made when the first of these is needed.
 */
@Entity({ name: 'credential' })
@Unique('credential_kind_source_id_key', ['kind', 'sourceId'])
@Unique('credential_number_key', ['number'])
@Unique('credential_list_ordinal_list_index_key', ['listOrdinal', 'listIndex'])
@Index('credential_netizen_id_idx', ['netizenId'])
@Index('credential_status_changed_at_idx', ['status', 'changedAt'])
export class Credential {
  @IdColumn()
  id: string;

  @ShortTextColumn(16)
  kind: CertificateKind;

  /** The row in the room that gave the certificate. */
  @RefColumn()
  sourceId: string;

  @ShortTextColumn(40)
  number: string;

  /** The holder; null once they have left. */
  @RefColumn({ nullable: true })
  netizenId: string | null;

  @IntegerColumn()
  listOrdinal: number;

  @IntegerColumn()
  listIndex: number;

  /** What the desk decided. */
  @ShortTextColumn(12)
  status: CredentialStatus;

  /** The room of the certificate is looking into it. */
  @BooleanColumn()
  doubted: boolean;

  /** Taken back by the holder, for ever. */
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  /** Why, in words for the public. */
  @LongTextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn({ nullable: true })
  changedAt: Date | null;

  /** The electronic certificate as it was handed out, encrypted: it may hold a name. Null: never taken, or its holder has left. */
  @LongTextColumn({ nullable: true })
  tokenSealed: string | null;

  /** Whether a name stands in it. */
  @BooleanColumn()
  named: boolean;

  @InstantColumn({ nullable: true })
  issuedAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}
