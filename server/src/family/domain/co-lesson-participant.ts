import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, RefColumn } from '../../database/columns.js';

/** What `place` holds while somebody is in a co-lesson that goes on: in one at most. */
export const ACTIVE_PLACE = 'ACTIVE';

/** Somebody who was there, by their own sign-in (position 0) or their own PIN. */
@Entity({ name: 'co_lesson_participant' })
@Unique('co_lesson_participant_netizen_id_place_key', ['netizenId', 'place'])
@Index('co_lesson_participant_co_lesson_id_idx', ['coLessonId'])
export class CoLessonParticipant {
  @IdColumn()
  id: string;

  @RefColumn()
  coLessonId: string;

  @RefColumn()
  netizenId: string;

  /** `ACTIVE` or, once it is over, the participant's own id. */
  @RefColumn()
  place: string;

  /** 0: who opened it. */
  @IntegerColumn()
  position: number;

  /** Their own session in the classroom, where their own learning is credited. */
  @RefColumn()
  learningSessionId: string;
}
