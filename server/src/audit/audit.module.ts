import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { AuditRepository } from './persistence/audit.repository.js';
import { AuditNames } from './services/audit-names.js';
import { AuditSheet } from './services/audit-sheet.js';
import { CheckChainService } from './services/check-chain.service.js';
import { ListAuditService } from './services/list-audit.service.js';

@Module({
  controllers: [AuditController],
  providers: [AuditService, AuditRepository, AuditNames, AuditSheet, CheckChainService, ListAuditService],
  exports: [AuditService],
})
export class AuditModule {}
