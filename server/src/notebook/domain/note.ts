import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, RefColumn } from '../../database/columns.js';

/** What a learner wrote down at a moment of a lesson. Nobody else ever reads it. */
@Entity({ name: 'note' })
@Index('note_netizen_id_micro_lesson_id_idx', ['netizenId', 'microLessonId'])
export class Note {
  /** Made by the device that wrote it. */
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  microLessonId: string;

  /** Whole seconds from the beginning of the lesson. */
  @IntegerColumn()
  atSeconds: number;

  @LongTextColumn()
  text: string;

  @IntegerColumn()
  revision: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;
}
