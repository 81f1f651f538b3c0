import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KnownOrganisation } from './known-organisation.js';

/** What units, years and staff are called, for whoever reads the audit log. */
@Injectable()
export class AuditedNames implements OnModuleInit {
  constructor(
    private readonly audit: AuditService,
    private readonly organisation: OrganisationRepository,
    private readonly known: KnownOrganisation,
  ) {}

  onModuleInit(): void {
    this.audit.learnNames('unit', async (tx, ids) => {
      const units = await this.organisation.listUnits(tx, ids);
      return new Map(units.map(({ id, name }) => [id, name]));
    });
    this.audit.learnNames('edition', async (tx) => {
      const editions = await this.organisation.listEditions(tx);
      return new Map(editions.map(({ id, year }) => [id, `${year} 年度`]));
    });
    this.audit.learnNames('staff', (_tx, ids) => this.known.staffNames(ids));
  }
}
