import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { EventBus } from '../../platform/events.js';
import { SessionEnded } from '../events/session-ended.event.js';

/** Between processes clocks differ and commits take a moment. */
const SLACK_SECONDS = 60;

/** Access tokens of a session that ended before this moment have expired: nobody need remember it. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - (Limits.accessTokenSeconds + SLACK_SECONDS) * 1000);
}

/**
 * The sessions that ended so lately that access tokens of theirs may still be about. Every request asks `has`, so it is
 * one look into a set that is nearly always empty.
 */
@Injectable()
export class RevokedSessions implements OnModuleInit {
  private readonly endings = new Map<string, Date>();

  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.on(SessionEnded, ({ sessionId, endedAt }) => this.remember(sessionId, endedAt));
  }

  has(sessionId: string): boolean {
    return this.endings.has(sessionId);
  }

  get size(): number {
    return this.endings.size;
  }

  remember(sessionId: string, endedAt: Date): void {
    this.endings.set(sessionId, endedAt);
  }

  /** Lets go of sessions whose access tokens have all expired. */
  forgetOld(now: Date): void {
    const limit = forgottenBefore(now);
    for (const [sessionId, endedAt] of this.endings) if (endedAt < limit) this.endings.delete(sessionId);
  }
}
