import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { WechatPushModule } from '../wechat-push/wechat-push.module.js';
import { MachineChecksJob } from './jobs/machine-checks.job.js';
import { ModerationDeskController } from './moderation-desk.controller.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationService } from './moderation.service.js';
import { MachineCheckRepository } from './persistence/machine-check.repository.js';
import { QueueRepository } from './persistence/queue.repository.js';
import { TicketRepository } from './persistence/ticket.repository.js';
import { AnnounceDecision } from './services/announce-decision.js';
import { AppealTicketService } from './services/appeal-ticket.service.js';
import { DecideAppealService } from './services/decide-appeal.service.js';
import { DecideTicketService } from './services/decide-ticket.service.js';
import { DecisionRooms } from './services/decision-rooms.js';
import { DeskContributions } from './services/desk-contributions.js';
import { HideTicketService } from './services/hide-ticket.service.js';
import { ListTicketsService } from './services/list-tickets.service.js';
import { LockTicketService } from './services/lock-ticket.service.js';
import { LogSheet } from './services/log-sheet.js';
import { MachineQuestions } from './services/machine-questions.js';
import { MediaPush } from './services/media-push.js';
import { MediaVerdicts } from './services/media-verdicts.js';
import { ModerationPersonalData } from './services/moderation-personal-data.js';
import { RunMachineChecksService } from './services/run-machine-checks.service.js';
import { SettleCheck } from './services/settle-check.js';
import { ShowTicketService } from './services/show-ticket.service.js';
import { SweepMachineChecksService } from './services/sweep-machine-checks.service.js';
import { TicketDesk } from './services/ticket-desk.js';
import { TicketScopes } from './services/ticket-scopes.js';

const verbs = [
  RunMachineChecksService,
  SweepMachineChecksService,
  ListTicketsService,
  ShowTicketService,
  LockTicketService,
  DecideTicketService,
  HideTicketService,
  AppealTicketService,
  DecideAppealService,
];
const tools = [
  DecisionRooms,
  AnnounceDecision,
  TicketDesk,
  TicketScopes,
  MachineQuestions,
  SettleCheck,
  MediaVerdicts,
  MediaPush,
  DeskContributions,
  LogSheet,
  ModerationPersonalData,
];
const tables = [TicketRepository, MachineCheckRepository, QueueRepository];

/** What people write is looked at before others read it. */
@Module({
  imports: [AuditModule, DeskModule, IdentityModule, NoticeModule, OrganisationModule, WechatModule, WechatPushModule],
  controllers: [ModerationController, ModerationDeskController],
  providers: [...verbs, ...tools, ...tables, MachineChecksJob, ModerationService],
  exports: [ModerationService],
})
export class ModerationModule {}
