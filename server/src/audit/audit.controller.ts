import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuditCheckDto, AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { Requires } from '../identity/staff.decorators.js';
import { CheckChainService } from './services/check-chain.service.js';
import { ListAuditService } from './services/list-audit.service.js';
import { ListAuditRequest } from './requests/list-audit.request.js';

@ApiTags('desk 工作台 · 审计')
@Controller('desk/audit')
export class AuditController {
  constructor(
    private readonly listAudit: ListAuditService,
    private readonly checkChain: CheckChainService,
  ) {}

  @Requires('audit.read')
  @Get()
  list(
    @Query() { from, until, page, size, staffId, action, objectKind, objectId }: ListAuditRequest,
  ): Promise<PageDto<AuditEntryDto>> {
    const window = { from: from ? new Date(from) : undefined, until: until ? new Date(until) : undefined };
    return this.listAudit.list({ staffId, action, objectKind, objectId, ...window }, { page, size });
  }

  @Requires('audit.read')
  @Get('check')
  check(): Promise<AuditCheckDto> {
    return this.checkChain.check();
  }
}
