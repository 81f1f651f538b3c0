import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { VersionRepository } from '../persistence/version.repository.js';

/** What versions of courses are called, for whoever reads the audit log. */
@Injectable()
export class AuditedNames implements OnModuleInit {
  constructor(
    private readonly audit: AuditService,
    private readonly versions: VersionRepository,
  ) {}

  onModuleInit(): void {
    this.audit.learnNames('course-version', async (tx, ids) => {
      const versions = await this.versions.listByIds(tx, ids);
      return new Map(versions.map(({ id, title, number }) => [id, `《${title}》第 ${number} 版`]));
    });
  }
}
