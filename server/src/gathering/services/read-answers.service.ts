import { Injectable } from '@nestjs/common';
import type { RegistrationAnswersDto } from '@good-netizen/shared/gathering/registration.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { GatheringNotFoundError, RegistrationNotFoundError } from '../domain/gathering.errors.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { presentAnswers } from '../presenters/present-registration.js';
import { GatheringDesk } from './gathering-desk.js';

const permission = 'gathering.read-personal';

/** Shows what one person filled in, to who says why; the reason is on record before anything is shown. */
@Injectable()
export class ReadAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly desk: GatheringDesk,
  ) {}

  /** @throws RegistrationNotFoundError, NotPermittedError */
  read(actor: StaffActor, registrationId: string, reason: string): Promise<RegistrationAnswersDto> {
    return this.unitOfWork.run(async (tx) => {
      const registration = await this.registrations.find(tx, registrationId);
      const [session] = registration ? await this.gatherings.sessions(tx, [registration.sessionId]) : [];
      if (!registration || !session) throw new RegistrationNotFoundError();
      const gathering = await this.desk.take(tx, actor, session.gatheringId, { permission }).catch(hideGathering);
      const facts = { registration: registrationId, number: registration.number };
      await this.desk.record(tx, gathering, { actor, permission, action: permission, reason, facts });
      return presentAnswers(registration, gathering);
    });
  }
}

/** What is beyond somebody's reach is not there, by whatever id it was asked for. */
function hideGathering(error: unknown): never {
  throw error instanceof GatheringNotFoundError ? new RegistrationNotFoundError() : error;
}
