import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** One version of the code of conduct. Once published its text never changes. */
@Entity({ name: 'code_version' })
@Unique('code_version_version_key', ['version'])
@Index('code_version_published_key_key', ['publishedKey'], { unique: true })
export class CodeVersion {
  @IdColumn()
  id: string;

  @IntegerColumn()
  version: number;

  @ShortTextColumn(20)
  status: CodeVersionStatus;

  @ShortTextColumn(120)
  title: string;

  @LongTextColumn()
  preamble: string;

  @LongTextColumn()
  pledgeSentence: string;

  @ShortTextColumn(80)
  issuingUnit: string;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ nullable: true })
  effectiveFrom: Date | null;

  /** SHA-256 in hex over the canonical JSON of the text (shared `codeFingerprint`); empty until it is published. */
  @HexColumn(64)
  fingerprint: string;

  @BooleanColumn()
  demonstration: boolean;

  /** `'PUBLISHED'` for the version in force, null for all others: so there is never a second one. */
  @ShortTextColumn(12, { nullable: true })
  publishedKey: 'PUBLISHED' | null;

  @RevisionColumn({ nullable: true })
  revision: number;

  @InstantColumn({ nullable: true })
  updatedAt: Date | null;

  /** The newest consultation of this version, and its deadline while it runs. */
  @RefColumn({ nullable: true })
  consultationId: string | null;

  @InstantColumn({ nullable: true })
  consultationClosesAt: Date | null;
}
