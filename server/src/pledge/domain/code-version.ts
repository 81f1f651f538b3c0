import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { Entity, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** One version of the code of conduct. Once published its text never changes. */
@Entity({ name: 'code_version' })
@Unique('code_version_version_key', ['version'])
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

  /** SHA-256 in hex over the canonical JSON of the text (shared `codeFingerprint`). */
  @HexColumn(64)
  fingerprint: string;

  @BooleanColumn()
  demonstration: boolean;
}
