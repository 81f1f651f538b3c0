import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn } from '../../database/columns.js';

/** A course that somebody keeps at hand. */
@Entity({ name: 'favourite' })
@Unique('favourite_netizen_id_course_id_key', ['netizenId', 'courseId'])
export class Favourite {
  @IdColumn()
  id: string;

  @RefColumn()
  netizenId: string;

  @RefColumn()
  courseId: string;

  @InstantColumn()
  createdAt: Date;
}
