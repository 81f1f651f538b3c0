import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, RefColumn } from '../../database/columns.js';

/** One time at which a gathering takes place. Its row is the lock under which places are given. */
@Entity({ name: 'gathering_session' })
@Index('gathering_session_gathering_id_starts_at_idx', ['gatheringId', 'startsAt'])
export class GatheringSession {
  @IdColumn()
  id: string;

  @RefColumn()
  gatheringId: string;

  @InstantColumn()
  startsAt: Date;

  @InstantColumn()
  endsAt: Date;

  @IntegerColumn()
  capacity: number;

  /** Places of the capacity that the unit keeps for itself. */
  @IntegerColumn()
  reserved: number;

  /** Public places that are held: confirmed, or kept for somebody they were offered to. */
  @IntegerColumn()
  taken: number;

  /** The number that was given last; numbers are given from 1 in the order of arrival. */
  @IntegerColumn()
  lastNumber: number;
}

/** Public places that nobody holds. */
export const freePlaces = ({ capacity, reserved, taken }: Pick<GatheringSession, 'capacity' | 'reserved' | 'taken'>) =>
  Math.max(0, capacity - reserved - taken);
