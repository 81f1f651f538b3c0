import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { ConsentRepository } from '../persistence/consent.repository.js';
import { ExportRepository } from '../persistence/export.repository.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.js';
import { IdentitySections } from './identity-sections.js';

/** Who somebody is: profile, sign-ins, consents, phone, guardians, complaints. */
@Injectable()
export class IdentityPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'identity';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly sections: IdentitySections,
    private readonly rows: PersonalRowsRepository,
    private readonly consents: ConsentRepository,
    private readonly guardians: GuardianRepository,
    private readonly exports: ExportRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    return this.sections.of(tx, netizenId);
  }

  /** Everything but the netizen's own row, which goes last of all. */
  async erase(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    const children = await this.rows.listChildrenOf(tx, netizenId);
    await this.guardians.removeAllOf(tx, netizenId);
    for (const childId of children) {
      if (!(await this.guardians.standsFor(tx, childId))) await this.registry.endWithoutGuardian(tx, childId, now);
    }
    await this.rows.removeSessions(tx, netizenId);
    await this.rows.removeBindings(tx, netizenId);
    await this.rows.removePhone(tx, netizenId);
    await this.consents.removeAllOf(tx, netizenId);
    await this.exports.removeAllOf(tx, netizenId);
    await this.rows.unnameComplaints(tx, netizenId);
  }
}
