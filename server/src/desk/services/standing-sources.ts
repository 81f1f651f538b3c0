import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { DeskRegistry } from './desk-registry.js';

/** What the rooms beneath the desk have waiting: they cannot tell it themselves. */
@Injectable()
export class StandingSources implements OnModuleInit {
  constructor(
    private readonly registry: DeskRegistry,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.registry.waiting.set('proposals', async (actor) => {
      const count = await this.organisation.countWaitingProposals(actor);
      return [{ kind: 'proposal', title: '等待第二人复核', count, dueAt: null, overdue: 0, path: '/proposals' }];
    });
    const { exportable, importable } = this.organisation.unitSheets();
    this.registry.addExportable(exportable);
    this.registry.addImportable(importable);
    this.registry.addExportable(this.audit.exportable());
  }
}
