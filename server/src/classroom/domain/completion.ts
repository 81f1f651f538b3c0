import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

export type CompletionStatus = 'ISSUED' | 'REVOKED';

/** A learner has finished a course: one certificate per person and version of the course. It bears no name. */
@Entity({ name: 'completion' })
@Unique('completion_netizen_id_course_id_course_version_key', ['netizenId', 'courseId', 'courseVersion'])
@Unique('completion_number_key', ['number'])
@Unique('completion_public_token_key', ['publicToken'])
export class Completion {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  courseId: string;

  @IntegerColumn()
  courseVersion: number;

  @ShortTextColumn(32)
  number: string;

  /** Random: whoever holds it may check the certificate, nobody can guess it. */
  @ShortTextColumn(20)
  publicToken: string;

  @ShortTextColumn(8)
  status: CompletionStatus;

  @InstantColumn()
  completedAt: Date;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
