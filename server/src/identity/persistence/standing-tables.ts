import { Injectable } from '@nestjs/common';
import { DeletionRepository } from './deletion.repository.js';
import { GuardianRepository } from './guardian.repository.js';
import { PhoneRepository } from './phone.repository.js';

/** Three tables that say how somebody stands here: a bound number, a guardian's agreement, a wish to leave. */
@Injectable()
export class StandingTables {
  constructor(
    readonly phones: PhoneRepository,
    readonly guardians: GuardianRepository,
    readonly deletions: DeletionRepository,
  ) {}
}
