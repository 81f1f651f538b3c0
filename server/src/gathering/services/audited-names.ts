import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';

/** What lectures and events are called, for whoever reads the audit log. */
@Injectable()
export class AuditedNames implements OnModuleInit {
  constructor(
    private readonly audit: AuditService,
    private readonly gatherings: GatheringRepository,
  ) {}

  onModuleInit(): void {
    this.audit.learnNames('gathering', async (tx, ids) => {
      const gatherings = await this.gatherings.list(tx, ids);
      return new Map(gatherings.map(({ id, title }) => [id, `“${title}”`]));
    });
  }
}
