import { Injectable } from '@nestjs/common';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type AuditFilter, AuditRepository } from '../persistence/audit.repository.js';
import { AuditNames } from './audit-names.js';
import { presentAuditEntry } from '../presenters/present-audit-entry.js';

/** The acts on record, newest first. */
@Injectable()
export class ListAuditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuditRepository,
    private readonly names: AuditNames,
  ) {}

  list(filter: AuditFilter, { page, size }: { page: number; size: number }): Promise<PageDto<AuditEntryDto>> {
    return this.unitOfWork.read(async (tx) => {
      const [entries, total] = await this.repository.list(tx, filter, (page - 1) * size, size);
      const names = await this.names.of(tx, entries);
      return { rows: entries.map((entry) => presentAuditEntry(entry, names)), total, page, size };
    });
  }
}
