import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { readTypableBase32, typableBase32 } from '../../platform/base32.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';

const STEP_MS = Limits.venueCodeSeconds * 1000;
/** 40 bits for a minute; requests are limited besides. */
const MAC_BYTES = 5;
const PREFIX = 'V-';

export const venueStep = (now: Date): number => Math.floor(now.getTime() / STEP_MS);

/** What the screen at the door shows, anew every thirty seconds: who reads it is there. */
@Injectable()
export class VenueCodes {
  constructor(private readonly keyring: Keyring) {}

  at(sessionId: string, now: Date): { code: string; validUntil: Date } {
    const step = venueStep(now);
    return { code: this.of(sessionId, step), validUntil: new Date((step + 1) * STEP_MS) };
  }

  /** Whether it is the code of now or the one before. */
  holds(sessionId: string, typed: string, now: Date): boolean {
    const step = venueStep(now);
    const given = Buffer.from(readTypableBase32(typed).slice(1));
    return [step, step - 1].some((one) => {
      const right = Buffer.from(this.of(sessionId, one).slice(PREFIX.length));
      return right.length === given.length && timingSafeEqual(right, given);
    });
  }

  private of(sessionId: string, step: number): string {
    const mac = this.keyring.keyedHash(KeyPurpose.venueCode, JSON.stringify([sessionId, step]));
    return PREFIX + typableBase32(Buffer.from(mac, 'hex').subarray(0, MAC_BYTES), MAC_BYTES * 2);
  }
}
