import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { TicketDto } from '@good-netizen/shared/selection/selection.dto';
import type { NetizenActor } from '../../identity/netizen-actor.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import { TicketExpiredError, TicketInvalidError, TicketTooEarlyError } from '../domain/ballot.errors.js';

const SHAPE = /^([0-9a-f]{32})\.([0-9a-z]{8,9})\.([A-Za-z0-9_-]{43})$/;

/**
 * A ticket says: this sign-in may vote in this selection under this tag. It was decided from the database when the ballot
 * page opened, so that casting need not read the voter. Form: `voterTag.issuedAt.HMAC-SHA256`, time in base 36 milliseconds.
 */
@Injectable()
export class BallotTicket {
  constructor(private readonly keyring: Keyring) {}

  issue(selectionId: string, actor: NetizenActor, voterTag: string, now: Date): TicketDto {
    const issuedAt = now.getTime();
    const stamp = issuedAt.toString(36);
    const mac = this.mac(selectionId, actor, voterTag, stamp).toString('base64url');
    return {
      ticket: `${voterTag}.${stamp}.${mac}`,
      notBefore: new Date(issuedAt + Limits.ticketMinDwellMs).toISOString(),
      expiresAt: new Date(issuedAt + Limits.ticketSeconds * 1000).toISOString(),
    };
  }

  /**
   * The voter tag of a ticket.
   * @throws TicketInvalidError for another selection, another sign-in or another hand
   * @throws TicketExpiredError · TicketTooEarlyError
   */
  verify(selectionId: string, actor: NetizenActor, ticket: string, now: Date): string {
    const [, voterTag, stamp, mac] = SHAPE.exec(ticket) ?? [];
    if (voterTag === undefined || stamp === undefined || mac === undefined) throw new TicketInvalidError();
    const given = Buffer.from(mac, 'base64url');
    const expected = this.mac(selectionId, actor, voterTag, stamp);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new TicketInvalidError();
    const age = now.getTime() - parseInt(stamp, 36);
    if (age >= Limits.ticketSeconds * 1000) throw new TicketExpiredError();
    if (age < Limits.ticketMinDwellMs) throw new TicketTooEarlyError(Limits.ticketMinDwellMs - age);
    return voterTag;
  }

  private mac(selectionId: string, { netizenId, sessionId }: NetizenActor, voterTag: string, stamp: string): Buffer {
    return createHmac('sha256', this.keyring.derive(KeyPurpose.ballotTicket))
      .update(`${selectionId}/${netizenId}/${sessionId}/${voterTag}/${stamp}`)
      .digest();
  }
}
