import type { LearningSessionStatus } from '@good-netizen/shared/states/completion.states';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** What `place` holds while a session is the learner's one active session in a lesson. */
export const ACTIVE_PLACE = 'ACTIVE';

/** A learner at a lesson on one device. */
@Entity({ name: 'learning_session' })
@Unique('learning_session_netizen_id_micro_lesson_id_place_key', ['netizenId', 'microLessonId', 'place'])
export class LearningSession {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  microLessonId: string;

  /** `ACTIVE` while it holds the only place, its own id once it is closed: so the place is free again. */
  @RefColumn()
  place: string;

  @ShortTextColumn(8)
  status: LearningSessionStatus;

  /** Number of the last heartbeat that was accepted; 0 before the first. */
  @IntegerColumn()
  lastSeq: number;

  @InstantColumn()
  startedAt: Date;

  @InstantColumn({ nullable: true })
  closedAt: Date | null;
}
