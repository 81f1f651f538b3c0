import { Injectable } from '@nestjs/common';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type AuditFilter, AuditRepository } from '../persistence/audit.repository.js';
import { presentAuditEntry } from '../presenters/present-audit-entry.js';

/** The acts on record, newest first. */
@Injectable()
export class ListAuditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuditRepository,
  ) {}

  list(filter: AuditFilter, { page, size }: { page: number; size: number }): Promise<PageDto<AuditEntryDto>> {
    return this.unitOfWork.read(async (tx) => {
      const [entries, total] = await this.repository.list(tx, filter, (page - 1) * size, size);
      return { rows: entries.map(presentAuditEntry), total, page, size };
    });
  }
}
