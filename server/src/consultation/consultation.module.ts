import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PledgeModule } from '../pledge/pledge.module.js';
import { ConsultationDeskController } from './consultation-desk.controller.js';
import { ConsultationController } from './consultation.controller.js';
import { ConsultationService } from './consultation.service.js';
import { ConsultationRepository } from './persistence/consultation.repository.js';
import { OpinionGroupRepository } from './persistence/opinion-group.repository.js';
import { OpinionRepository } from './persistence/opinion.repository.js';
import { ResearchRepository } from './persistence/research.repository.js';
import { SpeakerRepository } from './persistence/speaker.repository.js';
import { ResearchDeskController } from './research-desk.controller.js';
import { ResearchController } from './research.controller.js';
import { AnswerSurveyService } from './services/answer-survey.service.js';
import { ConductResearchService } from './services/conduct-research.service.js';
import { ConsultationDeskService } from './services/consultation-desk.service.js';
import { ConsultationPersonalData } from './services/consultation-personal-data.js';
import { ConsultationWork } from './services/consultation-work.js';
import { EndConsultationService } from './services/end-consultation.service.js';
import { GiveOpinionService } from './services/give-opinion.service.js';
import { GroupOpinionsService } from './services/group-opinions.service.js';
import { GroupsInHand } from './services/groups-in-hand.js';
import { ListMyOpinionsService } from './services/list-my-opinions.service.js';
import { OpinionModeration } from './services/opinion-moderation.js';
import { PublicConsultations } from './services/public-consultations.js';
import { ReplyToGroupService } from './services/reply-to-group.service.js';
import { ResearchDeskService } from './services/research-desk.service.js';
import { ShowConsultationService } from './services/show-consultation.service.js';
import { ShowResearchService } from './services/show-research.service.js';
import { StartConsultationService } from './services/start-consultation.service.js';
import { WriteFindingService } from './services/write-finding.service.js';
import { VersionDeskController } from './version-desk.controller.js';
import { TellAuthors } from './services/tell-authors.js';

const tools = [ConsultationPersonalData, ConsultationWork, GroupsInHand, OpinionModeration, PublicConsultations];
const repositories = [
  ConsultationRepository,
  OpinionGroupRepository,
  OpinionRepository,
  ResearchRepository,
  SpeakerRepository,
];
const verbs = [
  AnswerSurveyService,
  ConductResearchService,
  ConsultationDeskService,
  EndConsultationService,
  GiveOpinionService,
  GroupOpinionsService,
  ListMyOpinionsService,
  ReplyToGroupService,
  ResearchDeskService,
  ShowConsultationService,
  ShowResearchService,
  StartConsultationService,
  WriteFindingService,
];

@Module({
  imports: [AuditModule, IdentityModule, ModerationModule, NoticeModule, OrganisationModule, PledgeModule],
  controllers: [
    ConsultationController,
    ResearchController,
    ConsultationDeskController,
    ResearchDeskController,
    VersionDeskController,
  ],
  providers: [TellAuthors, ConsultationService, ...tools, ...repositories, ...verbs],
  exports: [ConsultationService],
})
export class ConsultationModule {}
