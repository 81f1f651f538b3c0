import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { Clock } from '../../platform/clock.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';

/** What H5 has to remember while the browser is at WeChat's page. */
export interface PendingSignIn {
  returnTo: string;
  consent: ConsentDto | null;
}

interface Sealed extends PendingSignIn {
  expiresAt: number;
}

const LIFE_MS = 10 * 60_000;

/**
 * WeChat carries a `state` of at most 128 letters and digits there and back, so it is only a random number; what it stands
 * for is sealed in a cookie of this browser and bound to that number. Nobody can finish a sign-in that another browser began.
 */
@Injectable()
export class SignInState {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  seal(pending: PendingSignIn): { state: string; cookie: string } {
    const state = randomBytes(24).toString('hex');
    const sealed: Sealed = { ...pending, expiresAt: this.clock.now().getTime() + LIFE_MS };
    return { state, cookie: this.keyring.seal(KeyPurpose.signInState, JSON.stringify(sealed), state) };
  }

  /** `null` for a cookie that belongs to another state, is older than ten minutes, or is not of our making. */
  open(state: string, cookie: string): PendingSignIn | null {
    try {
      const sealed = JSON.parse(this.keyring.openText(KeyPurpose.signInState, cookie, state)) as Sealed;
      if (this.clock.now().getTime() >= sealed.expiresAt) return null;
      return { returnTo: sealed.returnTo, consent: sealed.consent };
    } catch {
      return null;
    }
  }
}
