import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GrantDeskController } from './grant-desk.controller.js';
import { OrganisationService } from './organisation.service.js';
import { GrantRepository } from './persistence/grant.repository.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';
import { ProposalRepository } from './persistence/proposal.repository.js';
import { ProposalDeskController } from './proposal-desk.controller.js';
import { AuditedNames } from './services/audited-names.js';
import { CreateUnitService } from './services/create-unit.service.js';
import { DecideProposalService } from './services/decide-proposal.service.js';
import { FoundOrganisation } from './services/found-organisation.js';
import { GiveGrantService } from './services/give-grant.service.js';
import { GrantBook } from './services/grant-book.js';
import { KnownOrganisation } from './services/known-organisation.js';
import { ListGrantsService } from './services/list-grants.service.js';
import { ListProposalsService } from './services/list-proposals.service.js';
import { ListUnitsService } from './services/list-units.service.js';
import { Permits } from './services/permits.js';
import { RevokeGrantService } from './services/revoke-grant.service.js';
import { SuspendUnitService } from './services/suspend-unit.service.js';
import { TwoPersonRule } from './services/two-person-rule.js';
import { UnitRules } from './services/unit-rules.js';
import { UnitSheets } from './services/unit-sheets.js';
import { UnitViews } from './services/unit-views.js';
import { UnitWriter } from './services/unit-writer.js';
import { UpdateUnitService } from './services/update-unit.service.js';
import { UnitDeskController } from './unit-desk.controller.js';

const verbs = [
  ListUnitsService,
  CreateUnitService,
  UpdateUnitService,
  SuspendUnitService,
  ListGrantsService,
  GiveGrantService,
  RevokeGrantService,
  ListProposalsService,
  DecideProposalService,
];

const tables = [OrganisationRepository, GrantRepository, ProposalRepository];

const tools = [
  AuditedNames,
  FoundOrganisation,
  KnownOrganisation,
  Permits,
  GrantBook,
  TwoPersonRule,
  UnitRules,
  UnitViews,
  UnitWriter,
  UnitSheets,
];

/** Years, regions, units, who holds which role, and what needs a second person. */
@Module({
  imports: [AuditModule],
  controllers: [UnitDeskController, GrantDeskController, ProposalDeskController],
  providers: [...verbs, ...tables, ...tools, OrganisationService],
  exports: [OrganisationService],
})
export class OrganisationModule {}
