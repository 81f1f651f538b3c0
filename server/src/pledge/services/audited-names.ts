import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { CodeRepository } from '../persistence/code.repository.js';

/** What versions of the code of conduct are called, for whoever reads the audit log. */
@Injectable()
export class AuditedNames implements OnModuleInit {
  constructor(
    private readonly audit: AuditService,
    private readonly codes: CodeRepository,
  ) {}

  onModuleInit(): void {
    this.audit.learnNames('code-version', async (tx) => {
      const versions = await this.codes.listAll(tx);
      return new Map(versions.map(({ id, version }) => [id, `第 ${version} 版`]));
    });
  }
}
