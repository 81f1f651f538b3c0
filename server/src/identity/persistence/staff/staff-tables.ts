import { Injectable } from '@nestjs/common';
import { InvitationRepository } from './invitation.repository.js';
import { RecoveryCodeRepository } from './recovery-code.repository.js';
import { SpentChallengeRepository } from './spent-challenge.repository.js';
import { StaffLinkRepository } from './staff-link.repository.js';
import { StaffSessionRepository } from './staff-session.repository.js';
import { StaffRepository } from './staff.repository.js';

/** The tables of accounts at the desk, which most acts write together. */
@Injectable()
export class StaffTables {
  constructor(
    readonly staff: StaffRepository,
    readonly sessions: StaffSessionRepository,
    readonly recoveryCodes: RecoveryCodeRepository,
    readonly spent: SpentChallengeRepository,
    readonly links: StaffLinkRepository,
    readonly invitations: InvitationRepository,
  ) {}
}
