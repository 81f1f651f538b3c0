import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RetentionRegistry } from '../../../platform/retention/retention-registry.js';
import { StaffRetentionRepository } from '../../persistence/staff/staff-retention.repository.js';

/** The sweeps of what opens the desk, by the rule that each carries out. */
@Injectable()
export class StaffSweeps implements OnModuleInit {
  constructor(
    private readonly registry: RetentionRegistry,
    private readonly rows: StaffRetentionRepository,
  ) {}

  onModuleInit(): void {
    const { registry, rows } = this;
    registry.register({ rule: 'staff-links', sweep: (tx, before, most) => rows.removeLinks(tx, before, most) });
    registry.register({ rule: 'staff-sessions', sweep: (tx, before, most) => rows.removeSessions(tx, before, most) });
    registry.register({ rule: 'invitations', sweep: (tx, before, most) => rows.removeInvitations(tx, before, most) });
  }
}
