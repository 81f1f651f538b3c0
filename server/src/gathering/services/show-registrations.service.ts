import { Injectable } from '@nestjs/common';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { RegistrationNotFoundError } from '../domain/gathering.errors.js';
import type { Registration } from '../domain/registration.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { presentRegistration } from '../presenters/present-registration.js';

const MOST = 100;

/** What somebody sees of their own sign-ups. */
@Injectable()
export class ShowRegistrationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  list(netizenId: string): Promise<RegistrationDto[]> {
    return this.unitOfWork.read(async (tx) => this.present(tx, await this.registrations.listOwn(tx, netizenId, MOST)));
  }

  /** @throws RegistrationNotFoundError */
  show(netizenId: string, id: string): Promise<RegistrationDto> {
    return this.unitOfWork.read(async (tx) => {
      const own = await this.registrations.findOwn(tx, netizenId, id);
      const [shown] = own ? await this.present(tx, [own]) : [];
      if (!shown) throw new RegistrationNotFoundError();
      return shown;
    });
  }

  private async present(tx: EntityManager, own: readonly Registration[]): Promise<RegistrationDto[]> {
    const sessions = await this.gatherings.sessions(
      tx,
      own.map(({ sessionId }) => sessionId),
    );
    const gatherings = await this.gatherings.list(
      tx,
      sessions.map(({ gatheringId }) => gatheringId),
    );
    const now = this.clock.now();
    const shown: RegistrationDto[] = [];
    for (const one of own) {
      const session = sessions.find(({ id }) => id === one.sessionId);
      const gathering = gatherings.find(({ id }) => id === session?.gatheringId);
      if (!session || !gathering) continue;
      const waits = one.status === 'WAITLISTED';
      const ahead = waits ? await this.registrations.countAhead(tx, one.sessionId, one.number) : 0;
      shown.push(presentRegistration(one, { gathering, session, ahead, now }));
    }
    return shown;
  }
}
