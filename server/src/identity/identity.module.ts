import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { ComplaintController } from './complaint.controller.js';
import { DeskGuard } from './desk.guard.js';
import { H5SignInController } from './h5-sign-in.controller.js';
import { ComplaintFlood } from './http/complaint-flood.js';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { RequestSession } from './request-session.js';
import { SessionCookies } from './http/session-cookies.js';
import { SessionRenewal } from './http/session-renewal.js';
import { IdentityService } from './identity.service.js';
import { LearnEndedSessionsJob } from './jobs/learn-ended-sessions.job.js';
import { LegalController } from './legal.controller.js';
import { MeController } from './me.controller.js';
import { ComplaintRepository } from './persistence/complaint.repository.js';
import { ConsentRepository } from './persistence/consent.repository.js';
import { IdentityTables } from './persistence/identity-tables.js';
import { DeletionRepository } from './persistence/deletion.repository.js';
import { GuardianRepository } from './persistence/guardian.repository.js';
import { NetizenRepository } from './persistence/netizen.repository.js';
import { PhoneRepository } from './persistence/phone.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { StandingTables } from './persistence/standing-tables.js';
import { WechatBindingRepository } from './persistence/wechat-binding.repository.js';
import { AccessTokens } from './services/access-tokens.js';
import { EndSessionService } from './services/end-session.service.js';
import { FileComplaintService } from './services/file-complaint.service.js';
import { FinishH5SignInService } from './services/finish-h5-sign-in.service.js';
import { LearnEndedSessionsService } from './services/learn-ended-sessions.service.js';
import { ListSessionsService } from './services/list-sessions.service.js';
import { MeView } from './services/me-view.js';
import { NicknameCheck } from './services/nickname-check.js';
import { SessionTokens } from './services/opened-session.js';
import { PersonAdmission } from './services/person-admission.js';
import { PersonIdentity } from './services/person-identity.js';
import { RefreshSessionService } from './services/refresh-session.service.js';
import { RefreshTokens } from './services/refresh-tokens.js';
import { RevokedSessions } from './services/revoked-sessions.js';
import { SessionEnding } from './services/session-ending.js';
import { ShowMeService } from './services/show-me.service.js';
import { SignInFromCloudHostingService } from './services/sign-in-from-cloud-hosting.service.js';
import { SignInState } from './services/sign-in-state.js';
import { SignInWithMiniProgramCodeService } from './services/sign-in-with-mini-program-code.service.js';
import { SignOutService } from './services/sign-out.service.js';
import { StartH5SignInService } from './services/start-h5-sign-in.service.js';
import { UpdateMeService } from './services/update-me.service.js';
import { SessionController } from './session.controller.js';
import { StaffModule } from './staff.module.js';
import { SessionGuard } from './session.guard.js';
import { SignInController } from './sign-in.controller.js';

const verbs = [
  SignInWithMiniProgramCodeService,
  SignInFromCloudHostingService,
  StartH5SignInService,
  FinishH5SignInService,
  RefreshSessionService,
  SignOutService,
  ListSessionsService,
  EndSessionService,
  LearnEndedSessionsService,
  ShowMeService,
  UpdateMeService,
  FileComplaintService,
];

const tables = [
  NetizenRepository,
  WechatBindingRepository,
  SessionRepository,
  ConsentRepository,
  ComplaintRepository,
  IdentityTables,
  PhoneRepository,
  GuardianRepository,
  DeletionRepository,
  StandingTables,
];

const tools = [
  AccessTokens,
  RefreshTokens,
  SessionTokens,
  SignInState,
  PersonIdentity,
  PersonAdmission,
  NicknameCheck,
  MeView,
];

const ended = [RevokedSessions, SessionEnding, LearnEndedSessionsJob];

const web = [ComplaintFlood, FailedSignIns, RequestSession, SessionCookies, SessionRenewal];

/** Who is asking. The session guard stands before every route of the application. */
@Module({
  imports: [WechatModule, OrganisationModule, StaffModule],
  controllers: [
    SignInController,
    H5SignInController,
    SessionController,
    MeController,
    LegalController,
    ComplaintController,
  ],
  providers: [
    ...verbs,
    ...tables,
    ...tools,
    ...ended,
    ...web,
    IdentityService,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: DeskGuard },
  ],
  exports: [IdentityService, RequestSession, ...tables, PersonIdentity, SessionTokens, SessionCookies, MeView],
})
export class IdentityModule {}
