import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { forgottenBefore, RevokedSessions } from './revoked-sessions.js';

/** Looks up which sessions ended lately in other processes, or in this one before it was started anew. */
@Injectable()
export class LearnEndedSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly revoked: RevokedSessions,
    private readonly clock: Clock,
  ) {}

  async learn(): Promise<void> {
    const now = this.clock.now();
    const ended = await this.unitOfWork.read((tx) => this.sessions.listEndedSince(tx, forgottenBefore(now)));
    for (const { id, endedAt } of ended) this.revoked.remember(id, endedAt);
    this.revoked.forgetOld(now);
  }
}
