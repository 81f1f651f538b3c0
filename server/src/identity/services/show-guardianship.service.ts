import { Injectable } from '@nestjs/common';
import type { GuardianshipDto } from '@good-netizen/shared/identity/guardian.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { guardianText } from '../domain/legal/guardian-text.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { GuardianCodes } from './guardian-codes.js';
import { GuardianConsents } from './guardian-consents.js';

@Injectable()
export class ShowGuardianshipService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guardians: GuardianRepository,
    private readonly consents: GuardianConsents,
    private readonly codes: GuardianCodes,
    private readonly clock: Clock,
  ) {}

  /** What was agreed for this person, and what they agreed to for others. */
  show(netizenId: string): Promise<GuardianshipDto> {
    return this.unitOfWork.read(async (tx) => {
      const open = await this.guardians.findOpenInvitation(tx, netizenId, this.clock.now());
      return {
        text: guardianText,
        standsForMe: await this.guardians.standsFor(tx, netizenId),
        invitation: open && { code: this.codes.codeIn(open), expiresAt: open.expiresAt.toISOString() },
        consents: await this.consents.list(tx, netizenId),
      };
    });
  }
}
