import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffChallengeDto, StaffSignInStep } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import { Keyring } from '../../../platform/keyring.js';
import { KeyPurpose } from '../../../platform/key-purposes.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffChallengeInvalidError } from '../../domain/staff/staff.error.js';

/** What a challenge says: somebody knew the password of this account a moment ago. */
export interface Challenge {
  readonly id: string;
  readonly staffId: string;
  readonly step: StaffSignInStep;
  /** A mark of the password that was known: after a change of it, the challenge opens nothing. */
  readonly passwordMark: string;
  readonly expiresAt: number;
}

/** Challenges between the password and the second factor: signed, five minutes long, spent by the sign-in. */
@Injectable()
export class Challenges {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  issue(staff: Staff, step: StaffSignInStep): StaffChallengeDto {
    const expiresAt = this.clock.now().getTime() + Limits.staffChallengeSeconds * 1000;
    const facts: Challenge = {
      id: newId(),
      staffId: staff.id,
      step,
      passwordMark: passwordMark(staff.passwordHash),
      expiresAt,
    };
    const body = Buffer.from(JSON.stringify(facts)).toString('base64url');
    return { step, challenge: `${body}.${this.mac(body)}`, expiresInSeconds: Limits.staffChallengeSeconds };
  }

  /** @throws StaffChallengeInvalidError for what is not ours, is too old, or stands before another step */
  read(challenge: string, step: StaffSignInStep): Challenge {
    const [body = '', mac = ''] = challenge.split('.');
    const due = Buffer.from(this.mac(body));
    const given = Buffer.from(mac);
    if (given.length !== due.length || !timingSafeEqual(given, due)) throw new StaffChallengeInvalidError();
    const facts = JSON.parse(Buffer.from(body, 'base64url').toString()) as Challenge;
    if (facts.step !== step || this.clock.now().getTime() >= facts.expiresAt) throw new StaffChallengeInvalidError();
    return facts;
  }

  private mac(body: string): string {
    return this.keyring.keyedHash(KeyPurpose.staffChallenge, body);
  }
}

export function passwordMark(passwordHash: string): string {
  return createHash('sha256').update(passwordHash).digest('hex').slice(0, 16);
}
