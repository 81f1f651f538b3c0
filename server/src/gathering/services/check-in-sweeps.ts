import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RetentionRegistry } from '../../platform/retention/retention-registry.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { StewardRepository } from '../persistence/steward.repository.js';

/** Single scans and old invitations are removed when their time is over; that somebody came stays. */
@Injectable()
export class CheckInSweeps implements OnModuleInit {
  constructor(
    private readonly registry: RetentionRegistry,
    private readonly door: DoorRepository,
    private readonly stewards: StewardRepository,
  ) {}

  onModuleInit(): void {
    const { door, stewards } = this;
    this.registry.register({ rule: 'door-scans', sweep: (tx, before, most) => door.removeOlder(tx, before, most) });
    this.registry.register({
      rule: 'door-stewards',
      sweep: (tx, before, most) => stewards.removeOlder(tx, before, most),
    });
  }
}
