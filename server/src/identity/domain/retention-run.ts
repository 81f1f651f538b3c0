import { Entity } from 'typeorm';
import { InstantColumn, ShortTextColumn } from '../../database/columns.js';

/** How long a run may take before another server takes it for one that died in its middle. */
const GIVEN_UP_AFTER_MS = 90 * 60_000;

/** The nightly removal of one Shanghai day: whichever server writes the row first carries it out. */
@Entity({ name: 'retention_run' })
export class RetentionRun {
  /** `2026-11-24` */
  @ShortTextColumn(10, { primary: true })
  day: string;

  @InstantColumn()
  startedAt: Date;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;
}

/** A run that began at or before this instant and has not finished was given up. */
export const givenUpSince = (now: Date): Date => new Date(now.getTime() - GIVEN_UP_AFTER_MS);
