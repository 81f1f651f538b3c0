import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { InvitationRepository } from './persistence/staff/invitation.repository.js';
import { RecoveryCodeRepository } from './persistence/staff/recovery-code.repository.js';
import { SpentChallengeRepository } from './persistence/staff/spent-challenge.repository.js';
import { StaffLinkRepository } from './persistence/staff/staff-link.repository.js';
import { StaffRetentionRepository } from './persistence/staff/staff-retention.repository.js';
import { StaffSessionRepository } from './persistence/staff/staff-session.repository.js';
import { StaffTables } from './persistence/staff/staff-tables.js';
import { StaffRepository } from './persistence/staff/staff.repository.js';
import { Passwords } from './services/staff/passwords.js';
import { StaffSessions } from './services/staff/staff-sessions.js';
import { ChangeStaffPasswordService } from './services/staff/change-staff-password.service.js';
import { ConfirmStaffTotpService } from './services/staff/confirm-staff-totp.service.js';
import { EndStaffSessionService } from './services/staff/end-staff-session.service.js';
import { FinishStaffSignInService } from './services/staff/finish-staff-sign-in.service.js';
import { ListStaffSessionsService } from './services/staff/list-staff-sessions.service.js';
import { RenewRecoveryCodesService } from './services/staff/renew-recovery-codes.service.js';
import { ShowStaffMeService } from './services/staff/show-staff-me.service.js';
import { StartStaffSignInService } from './services/staff/start-staff-sign-in.service.js';
import { StartStaffTotpService } from './services/staff/start-staff-totp.service.js';
import { Challenges } from './services/staff/challenges.js';
import { OneTimeCodes } from './services/staff/one-time-codes.js';
import { PasswordClosing } from './services/staff/password-closing.js';
import { OwnPassword } from './services/staff/own-password.js';
import { StaffAdmission } from './services/staff/staff-admission.js';
import { StaffFactors } from './services/staff/staff-factors.js';
import { StaffMeView } from './services/staff/staff-me-view.js';
import { TotpSecrets } from './services/staff/totp-secrets.js';
import { StaffAccountController } from './staff-account.controller.js';
import { StaffSignInController } from './staff-sign-in.controller.js';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { StaffCookie } from './http/staff/staff-cookie.js';
import { AuditModule } from '../audit/audit.module.js';
import { FinishPasswordResetService } from './services/staff/finish-password-reset.service.js';
import { InviteStaffService } from './services/staff/invite-staff.service.js';
import { IssueAdministratorLinkService } from './services/staff/issue-administrator-link.service.js';
import { IssueFirstAdministratorLinkService } from './services/staff/issue-first-administrator-link.service.js';
import { ListInvitationsService } from './services/staff/list-invitations.service.js';
import { ListStaffService } from './services/staff/list-staff.service.js';
import { OpenStaffAccountService } from './services/staff/open-staff-account.service.js';
import { PrepareStaffAccountService } from './services/staff/prepare-staff-account.service.js';
import { ResetStaffPasswordService } from './services/staff/reset-staff-password.service.js';
import { RevokeInvitationService } from './services/staff/revoke-invitation.service.js';
import { ShowStaffService } from './services/staff/show-staff.service.js';
import { SuspendStaffService } from './services/staff/suspend-staff.service.js';
import { FirstAdministratorTickets } from './services/staff/first-administrator-tickets.js';
import { InvitationTickets } from './services/staff/invitation-tickets.js';
import { InvitationViews } from './services/staff/invitation-views.js';
import { ManagedStaff } from './services/staff/managed-staff.js';
import { NewStaffLink } from './services/staff/new-staff-link.js';
import { NewStaffAccount } from './services/staff/new-staff-account.js';
import { StaffReach } from './services/staff/staff-reach.js';
import { StaffSweeps } from './services/staff/staff-sweeps.js';
import { StaffNames } from './services/staff/staff-names.js';
import { StaffViews } from './services/staff/staff-views.js';
import { InvitationDeskController } from './invitation-desk.controller.js';
import { PasswordResetController } from './password-reset.controller.js';
import { StaffDeskController } from './staff-desk.controller.js';
import { StaffOpeningController } from './staff-opening.controller.js';
import { MakeDemonstrationStaffService } from './services/staff/make-demonstration-staff.service.js';
import { StaffSessionSource } from './staff-session-source.js';

const tables = [
  StaffRepository,
  StaffSessionRepository,
  RecoveryCodeRepository,
  SpentChallengeRepository,
  StaffLinkRepository,
  InvitationRepository,
  StaffRetentionRepository,
  StaffTables,
];

const verbs = [
  MakeDemonstrationStaffService,
  FinishPasswordResetService,
  InviteStaffService,
  IssueAdministratorLinkService,
  IssueFirstAdministratorLinkService,
  ListInvitationsService,
  ListStaffService,
  OpenStaffAccountService,
  PrepareStaffAccountService,
  ResetStaffPasswordService,
  RevokeInvitationService,
  ShowStaffService,
  SuspendStaffService,
  ChangeStaffPasswordService,
  ConfirmStaffTotpService,
  EndStaffSessionService,
  FinishStaffSignInService,
  ListStaffSessionsService,
  RenewRecoveryCodesService,
  ShowStaffMeService,
  StartStaffSignInService,
  StartStaffTotpService,
];

const tools = [
  FirstAdministratorTickets,
  InvitationTickets,
  InvitationViews,
  ManagedStaff,
  NewStaffAccount,
  NewStaffLink,
  StaffReach,
  StaffNames,
  StaffSweeps,
  StaffViews,
  Passwords,
  StaffSessions,
  Challenges,
  OneTimeCodes,
  OwnPassword,
  PasswordClosing,
  StaffAdmission,
  StaffFactors,
  StaffMeView,
  TotpSecrets,
];

const web = [FailedSignIns, StaffCookie];

/** Accounts of the desk: how one is opened, how one signs in, and how one is closed. */
@Module({
  imports: [OrganisationModule, AuditModule],
  controllers: [
    InvitationDeskController,
    PasswordResetController,
    StaffDeskController,
    StaffOpeningController,
    StaffSignInController,
    StaffAccountController,
  ],
  providers: [...tables, ...tools, ...verbs, ...web, { provide: StaffSessionSource, useExisting: StaffSessions }],
  exports: [StaffSessionSource, StaffSessions, StaffTables],
})
export class StaffModule {}
