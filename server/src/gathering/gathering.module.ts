import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ClassroomModule } from '../classroom/classroom.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { checkInControllers, checkInProviders } from './check-in.providers.js';
import { GatheringDeskController } from './gathering-desk.controller.js';
import { GatheringController } from './gathering.controller.js';
import { HandOnOffersJob } from './jobs/hand-on-offers.job.js';
import { GatheringRepository } from './persistence/gathering.repository.js';
import { RegistrationRepository } from './persistence/registration.repository.js';
import { AuditedNames } from './services/audited-names.js';
import { GatheringDesk } from './services/gathering-desk.js';
import { GatheringFacts } from './services/gathering-facts.js';
import { GatheringPersonalData } from './services/gathering-personal-data.js';
import { HandOnOffersService } from './services/hand-on-offers.service.js';
import { KnownComers } from './services/known-comers.js';
import { MoveGatheringService } from './services/move-gathering.service.js';
import { ReadAnswersService } from './services/read-answers.service.js';
import { ReadGatheringsService } from './services/read-gatherings.service.js';
import { SeatBook } from './services/seat-book.js';
import { SettleRegistrationService } from './services/settle-registration.service.js';
import { ShowGatheringsService } from './services/show-gatherings.service.js';
import { ShowRegistrationsService } from './services/show-registrations.service.js';
import { SignUpService } from './services/sign-up.service.js';
import { TellComers } from './services/tell-comers.js';
import { WriteGatheringService } from './services/write-gathering.service.js';

const repositories = [GatheringRepository, RegistrationRepository];
const tools = [AuditedNames, GatheringDesk, GatheringFacts, KnownComers, SeatBook, TellComers];
const verbs = [
  HandOnOffersService,
  MoveGatheringService,
  ReadAnswersService,
  ReadGatheringsService,
  SettleRegistrationService,
  ShowGatheringsService,
  ShowRegistrationsService,
  SignUpService,
  WriteGatheringService,
];

/** Lectures and events: who holds them, who signs up, and who gets a place. */
@Module({
  imports: [AuditModule, ClassroomModule, IdentityModule, ModerationModule, NoticeModule, OrganisationModule],
  controllers: [GatheringController, GatheringDeskController, ...checkInControllers],
  providers: [...repositories, ...tools, ...verbs, GatheringPersonalData, HandOnOffersJob, ...checkInProviders],
})
export class GatheringModule {}
