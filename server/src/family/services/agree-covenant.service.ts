import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { CovenantChangedError, CovenantNoneError } from '../domain/covenant.errors.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyLock } from './family-lock.js';

/** A member agrees to the version they have read, from their own sign-in. Once is enough. */
@Injectable()
export class AgreeCovenantService {
  constructor(
    private readonly own: FamilyLock,
    private readonly covenants: CovenantRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws FamilyNotFoundError, CovenantNoneError, CovenantChangedError */
  agree(netizenId: string, version: number): Promise<void> {
    return this.own.hold(netizenId, async (tx, { id: familyId }) => {
      const current = await this.covenants.current(tx, familyId);
      if (!current) throw new CovenantNoneError();
      if (current.version !== version) throw new CovenantChangedError(current.version);
      const agreed = await this.covenants.listAgreements(tx, familyId, version);
      if (agreed.some((one) => one.netizenId === netizenId)) return;
      await this.covenants.agree(tx, { id: newId(), familyId, version, netizenId, agreedAt: this.clock.now() });
    });
  }
}
