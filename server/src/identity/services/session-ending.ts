import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { EventBus } from '../../platform/events.js';
import type { SessionEnd } from '../domain/session.js';
import { SessionEnded } from '../events/session-ended.event.js';
import { SessionRepository } from '../persistence/session.repository.js';

/** Ends sessions, and tells this process once it is written. */
@Injectable()
export class SessionEnding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    private readonly events: EventBus,
  ) {}

  /** `false`: there is no live session of that id (of that netizen, where one is named). */
  async end(sessionId: string, by: SessionEnd, netizenId?: string): Promise<boolean> {
    const at = this.clock.now();
    const owner = netizenId === undefined ? {} : { netizenId };
    const ended = await this.unitOfWork.run((tx) => this.sessions.end(tx, sessionId, { at, by, ...owner }));
    if (ended) await this.events.publish(new SessionEnded(sessionId, at));
    return ended;
  }
}
