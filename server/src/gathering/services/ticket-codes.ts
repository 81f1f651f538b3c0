import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readTicketCode } from '@good-netizen/shared/gathering/ticket-code';
import { typableBase32 } from '../../platform/base32.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import type { Registration } from '../domain/registration.js';

/** 80 bits make sixteen characters: nobody guesses one, on the telephone of a steward or here. */
const MAC_BYTES = 10;
const HASH_LENGTH = 32;

type Ticketed = Pick<Registration, 'id' | 'sessionId' | 'number'>;

/** What people show at the door. A code is worked out, not stored; who signs up anew has a new number and a new code. */
@Injectable()
export class TicketCodes {
  constructor(private readonly keyring: Keyring) {}

  /** `12-7K3M9QWX20BD4F6H`: the number in the session, and what only this server can make of it. */
  of({ id, sessionId, number }: Ticketed): string {
    const mac = this.keyring.keyedHash(KeyPurpose.doorTicket, JSON.stringify([sessionId, id, number]));
    return `${number}-${typableBase32(Buffer.from(mac, 'hex').subarray(0, MAC_BYTES), MAC_BYTES * 2)}`;
  }

  /** What a steward's telephone knows a code by. */
  hashOf(ticketed: Ticketed): string {
    return createHash('sha256').update(this.of(ticketed)).digest('hex').slice(0, HASH_LENGTH);
  }

  fits(ticketed: Ticketed, typed: string): boolean {
    const [right, given] = [Buffer.from(this.of(ticketed)), Buffer.from(readTicketCode(typed)?.code ?? '')];
    return right.length === given.length && timingSafeEqual(right, given);
  }
}
