import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { InvitationRepository } from './persistence/staff/invitation.repository.js';
import { RecoveryCodeRepository } from './persistence/staff/recovery-code.repository.js';
import { SpentChallengeRepository } from './persistence/staff/spent-challenge.repository.js';
import { StaffLinkRepository } from './persistence/staff/staff-link.repository.js';
import { StaffSessionRepository } from './persistence/staff/staff-session.repository.js';
import { StaffTables } from './persistence/staff/staff-tables.js';
import { StaffRepository } from './persistence/staff/staff.repository.js';
import { Passwords } from './services/staff/passwords.js';
import { StaffSessions } from './services/staff/staff-sessions.js';
import { StaffSessionSource } from './staff-session-source.js';

const tables = [
  StaffRepository,
  StaffSessionRepository,
  RecoveryCodeRepository,
  SpentChallengeRepository,
  StaffLinkRepository,
  InvitationRepository,
  StaffTables,
];

const tools = [Passwords, StaffSessions];

/** Accounts of the desk: how one is opened, how one signs in, and how one is closed. */
@Module({
  imports: [OrganisationModule],
  providers: [...tables, ...tools, { provide: StaffSessionSource, useExisting: StaffSessions }],
  exports: [StaffSessionSource, StaffSessions, StaffTables],
})
export class StaffModule {}
