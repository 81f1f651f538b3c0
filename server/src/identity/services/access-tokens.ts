import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Limits } from '@good-netizen/shared/limits';
import { Clock } from '../../platform/clock.js';
import { isId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { agreementKey } from '../domain/consent-in-force.js';
import type { NetizenActor } from '../netizen-actor.js';

interface Claims {
  sub?: unknown;
  sid?: unknown;
  /** The versions that the person had agreed to, or nothing when one was due. */
  agr?: unknown;
}

/**
 * Access tokens: JWT (HS256) for ten minutes that say who, which session and which documents were agreed to. The key is a key object, not
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

  /** @param agreed whether the person has agreed to every document in force; without it the token only reads */
  issue(actor: NetizenActor, agreed = true): string {
    const iat = this.seconds();
    const who = { sub: actor.netizenId, sid: actor.sessionId, agr: agreed ? agreementKey() : '' };
    return this.jwt.sign({ ...who, iat, exp: iat + Limits.accessTokenSeconds });
  }

  /** `null` for a token that is expired, altered, or none of ours. */
  verify(token: string): NetizenActor | null {
    try {
      const { sub, sid, agr } = this.jwt.verify<Claims>(token, { clockTimestamp: this.seconds() });
      if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) return null;
      return { netizenId: sub, sessionId: sid, ...(agr === agreementKey() ? {} : { consentDue: true as const }) };
    } catch {
      return null;
    }
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
