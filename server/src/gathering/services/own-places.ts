import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GatheringSession } from '../domain/gathering-session.js';
import {
  GatheringNotFoundError,
  RegistrationNotFoundError,
  RegistrationStateError,
} from '../domain/gathering.errors.js';
import type { Gathering } from '../domain/gathering.js';
import type { Registration } from '../domain/registration.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';

/** Somebody's own registration, with what it is for. */
export interface OwnPlace {
  readonly gathering: Gathering;
  readonly session: GatheringSession;
  readonly registration: Registration;
}

/** Finds a person's own registration in a session that takes place; anybody else's is not there. */
@Injectable()
export class OwnPlaces {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  /** @throws RegistrationNotFoundError, RegistrationStateError where it was cancelled for all */
  async find(tx: EntityManager, netizenId: string, id: string): Promise<OwnPlace> {
    const registration = await this.registrations.findOwn(tx, netizenId, id);
    if (!registration) throw new RegistrationNotFoundError();
    const [session] = await this.gatherings.sessions(tx, [registration.sessionId]);
    const gathering = session && (await this.gatherings.find(tx, session.gatheringId));
    if (!gathering) throw new GatheringNotFoundError();
    if (gathering.status === 'CANCELLED') throw new RegistrationStateError('CANCELLED');
    return { gathering, session, registration };
  }

  /** The same with the session locked, as it is then. @throws as `find` */
  async hold(tx: EntityManager, netizenId: string, id: string): Promise<OwnPlace> {
    const { session } = await this.find(tx, netizenId, id);
    await this.gatherings.lockSession(tx, session.id);
    return this.find(tx, netizenId, id);
  }
}
