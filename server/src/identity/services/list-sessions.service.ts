import { Injectable } from '@nestjs/common';
import type { SessionDto } from '@good-netizen/shared/identity/identity.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { NetizenActor } from '../netizen-actor.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { presentSession } from '../presenters/present-session.js';

@Injectable()
export class ListSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** The places where this netizen is signed in, the latest first. */
  async list({ netizenId, sessionId }: NetizenActor): Promise<SessionDto[]> {
    const now = this.clock.now();
    const live = await this.unitOfWork.read((tx) => this.sessions.listLive(tx, netizenId, now));
    return live.map((session) => presentSession(session, sessionId));
  }
}
