import { Entity } from 'typeorm';
import { IntegerColumn, RefColumn } from '../../database/columns.js';

/** A unit that cooperates in an activity, in the plan's order. */
@Entity({ name: 'cooperation' })
export class Cooperation {
  @RefColumn({ primary: true })
  activityId: string;

  @RefColumn({ primary: true })
  unitId: string;

  @IntegerColumn()
  ordinal: number;
}
