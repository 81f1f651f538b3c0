import { Entity } from 'typeorm';
import { InstantColumn, RefColumn } from '../../database/columns.js';

/**
 * How far a learner's time without a network is used up, over all lessons: nobody sees them meanwhile, so each second is
 * credited for one lesson only. Its row is the lock of this learner's offline batches.
 */
@Entity({ name: 'offline_clock' })
export class OfflineClock {
  @RefColumn({ primary: true })
  netizenId: string;

  /** Time before this was credited, or is gone. */
  @InstantColumn()
  spentUntil: Date;
}
