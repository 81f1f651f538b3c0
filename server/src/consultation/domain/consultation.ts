import type { ConsultationStatus } from '@good-netizen/shared/pledge/consultation.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** The text as it was laid out to the public; what is edited later does not change it. */
export interface ConsultedText {
  title: string;
  preamble: string;
  pledgeSentence: string;
  clauses: { clauseKey: string; quality: Quality; ordinal: number; title: string; text: string }[];
}

/** One round of opinions on one version of the code. */
@Entity({ name: 'consultation' })
@Index('consultation_code_version_id_idx', ['codeVersionId'])
@Index('consultation_status_closes_at_idx', ['status', 'closesAt'])
export class Consultation {
  @IdColumn()
  id: string;

  @RefColumn()
  codeVersionId: string;

  @IntegerColumn()
  version: number;

  @JsonColumn()
  text: ConsultedText;

  @ShortTextColumn(80)
  issuingUnit: string;

  @ShortTextColumn(12)
  status: ConsultationStatus;

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  /** When it was sent to review or went back to draft. */
  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @BooleanColumn()
  demonstration: boolean;
}
