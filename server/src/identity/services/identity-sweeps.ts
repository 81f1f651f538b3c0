import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import { RetentionRegistry } from '../../platform/retention/retention-registry.js';
import type { RetentionSweep } from '../../platform/retention/retention-sweep.js';
import { DeletionRepository } from '../persistence/deletion.repository.js';
import { RetentionRepository } from '../persistence/retention.repository.js';

/** The sweeps of this room, by the rule that each carries out. */
@Injectable()
export class IdentitySweeps implements OnModuleInit {
  constructor(
    private readonly registry: RetentionRegistry,
    private readonly rows: RetentionRepository,
    private readonly deletions: DeletionRepository,
    private readonly personalData: PersonalDataRegistry,
  ) {}

  onModuleInit(): void {
    const { rows } = this;
    this.add('ended-sessions', (tx, before, most) => rows.removeSessions(tx, before, most));
    this.add('guardian-invitations', (tx, before, most) => rows.removeInvitations(tx, before, most));
    this.add('exports', (tx, before, most) => rows.removeExportFiles(tx, before, most));
    this.add('complaint-contacts', (tx, before, most) => rows.forgetContacts(tx, before, most));
    this.add('account-deletions', (tx, before, most) => rows.removeDeletions(tx, before, most));
    this.add('departed-identity', (tx, _now, most) => this.forgetDeparted(tx, most));
  }

  private add(rule: string, sweep: RetentionSweep['sweep']): void {
    this.registry.register({ rule, sweep });
  }

  /** Whose selections are all archived. Who must still be remembered is skipped, and ends the batch. */
  private async forgetDeparted(tx: EntityManager, most: number): Promise<number> {
    const departed = await this.deletions.listDeparted(tx, most);
    let forgotten = 0;
    for (const { identityHash, leftAt } of departed) {
      if (await this.personalData.remembersDeparted(tx, leftAt)) return forgotten;
      await this.deletions.forgetDeparted(tx, identityHash);
      forgotten += 1;
    }
    return forgotten;
  }
}
