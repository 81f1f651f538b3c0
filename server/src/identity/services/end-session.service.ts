import { Injectable } from '@nestjs/common';
import { SessionNotFoundError } from '../domain/profile.error.js';
import type { NetizenActor } from '../netizen-actor.js';
import { SessionEnding } from './session-ending.js';

/** A netizen ends one of their sessions, such as that on a lost phone. */
@Injectable()
export class EndSessionService {
  constructor(private readonly ending: SessionEnding) {}

  /** @throws SessionNotFoundError when the netizen has no such live session */
  async end({ netizenId }: NetizenActor, sessionId: string): Promise<void> {
    if (!(await this.ending.end(sessionId, 'REVOKED', netizenId))) throw new SessionNotFoundError();
  }
}
