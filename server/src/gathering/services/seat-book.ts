import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { freePlaces, type GatheringSession } from '../domain/gathering-session.js';
import { GatheringNotFoundError } from '../domain/gathering.errors.js';
import type { Gathering } from '../domain/gathering.js';
import type { Registration } from '../domain/registration.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { RegistrationRepository } from '../persistence/registration.repository.js';
import { TellComers } from './tell-comers.js';

const HOUR_MS = 3_600_000;

/** A session in this transaction's hands: nobody else gives or takes places of it until that ends. */
export interface OpenedSession {
  readonly gathering: Gathering;
  readonly session: GatheringSession;
}

/** The places of a session. Every change of them begins by locking the session, so that none waits for another crosswise. */
@Injectable()
export class SeatBook {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly tell: TellComers,
    private readonly clock: Clock,
  ) {}

  /** Locks the session, and hands on what was offered and not taken in time. @throws GatheringNotFoundError */
  async open(tx: EntityManager, sessionId: string): Promise<OpenedSession> {
    const session = await this.gatherings.lockSession(tx, sessionId);
    const gathering = session && (await this.gatherings.find(tx, session.gatheringId));
    if (!gathering) throw new GatheringNotFoundError();
    const opened = { gathering, session };
    const lapsed = await this.registrations.listLapsed(tx, sessionId, this.clock.now());
    for (const { id } of lapsed) {
      await this.registrations.change(tx, id, { status: 'OFFER_EXPIRED', offeredUntil: null });
      session.taken -= 1;
    }
    const offered = await this.handOn(tx, opened);
    if (lapsed.length > 0 || offered > 0) await this.gatherings.keepCounts(tx, session);
    return opened;
  }

  /** The next number, and whether a place goes with it: nobody passes those who wait. */
  async arrive(tx: EntityManager, { session }: OpenedSession): Promise<Pick<Registration, 'number' | 'status'>> {
    const seated = freePlaces(session) > 0 && (await this.registrations.countWaiting(tx, session.id)) === 0;
    session.lastNumber += 1;
    if (seated) session.taken += 1;
    await this.gatherings.keepCounts(tx, session);
    return { number: session.lastNumber, status: seated ? 'CONFIRMED' : 'WAITLISTED' };
  }

  /** A place is given back, and kept for the next in line. */
  async giveBack(tx: EntityManager, opened: OpenedSession): Promise<void> {
    opened.session.taken -= 1;
    await this.handOn(tx, opened);
    await this.gatherings.keepCounts(tx, opened.session);
  }

  /**
   * Keeps every free place for the next in line, until the offer's hours are over or the session begins. The counts are the
   * caller's to write.
   * @returns how many places were offered
   */
  private async handOn(tx: EntityManager, { gathering, session }: OpenedSession): Promise<number> {
    const now = this.clock.now();
    const open = gathering.status !== 'CANCELLED' && now < session.startsAt;
    const free = freePlaces(session);
    const next = open && free > 0 ? await this.registrations.listWaiting(tx, session.id, free) : [];
    const until = new Date(Math.min(now.getTime() + gathering.offerHours * HOUR_MS, session.startsAt.getTime()));
    for (const waiting of next) {
      await this.registrations.change(tx, waiting.id, { status: 'OFFERED', offeredUntil: until });
      await this.tell.offered(tx, gathering, waiting, until);
    }
    session.taken += next.length;
    return next.length;
  }
}
