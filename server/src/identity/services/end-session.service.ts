import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SessionNotFoundError } from '../domain/profile.error.js';
import type { NetizenActor } from '../netizen-actor.js';
import { SessionRepository } from '../persistence/session.repository.js';

/** A netizen ends one of their sessions, such as that on a lost phone. Its access token dies within ten minutes. */
@Injectable()
export class EndSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws SessionNotFoundError when the netizen has no such live session */
  async end({ netizenId }: NetizenActor, sessionId: string): Promise<void> {
    const end = { at: this.clock.now(), by: 'REVOKED' as const, netizenId };
    const ended = await this.unitOfWork.run((tx) => this.sessions.end(tx, sessionId, end));
    if (!ended) throw new SessionNotFoundError();
  }
}
