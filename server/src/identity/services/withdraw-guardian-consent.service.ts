import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GuardianConsentNotFoundError } from '../domain/guardian.error.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { GuardianConsents } from './guardian-consents.js';

/** The guardian takes the agreement back, at any time; the child's pledge goes with the last one. */
@Injectable()
export class WithdrawGuardianConsentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guardians: GuardianRepository,
    private readonly consents: GuardianConsents,
    private readonly clock: Clock,
  ) {}

  /** @throws GuardianConsentNotFoundError when it is not this guardian's, or withdrawn before */
  async withdraw(guardianId: string, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const consent = await this.guardians.findOfGuardian(tx, guardianId, id);
      const ended = consent !== null && (await this.consents.end(tx, consent, this.clock.now()));
      if (!ended) throw new GuardianConsentNotFoundError();
    });
  }
}
