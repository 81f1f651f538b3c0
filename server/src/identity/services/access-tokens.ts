import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Limits } from '@good-netizen/shared/limits';
import { Clock } from '../../platform/clock.js';
import { isId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { NetizenActor } from '../netizen-actor.js';

interface Claims {
  sub?: unknown;
  sid?: unknown;
}

/**
 * Access tokens: JWT (HS256) for ten minutes that say who and which session, nothing more. The key is a key object, not
 * a string: verifying then costs some 7 µs instead of 330.
 */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;

  constructor(
    keyring: Keyring,
    private readonly clock: Clock,
  ) {
    this.jwt = new JwtService({
      secret: createSecretKey(keyring.derive(KeyPurpose.accessToken)),
      signOptions: { algorithm: 'HS256' },
      verifyOptions: { algorithms: ['HS256'] },
    });
  }

  issue(actor: NetizenActor): string {
    const iat = this.seconds();
    return this.jwt.sign({ sub: actor.netizenId, sid: actor.sessionId, iat, exp: iat + Limits.accessTokenSeconds });
  }

  /** `null` for a token that is expired, altered, or none of ours. */
  verify(token: string): NetizenActor | null {
    try {
      const { sub, sid } = this.jwt.verify<Claims>(token, { clockTimestamp: this.seconds() });
      if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) return null;
      return { netizenId: sub, sessionId: sid };
    } catch {
      return null;
    }
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
