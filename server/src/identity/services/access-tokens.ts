import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Limits } from '@good-netizen/shared/limits';
import { Clock } from '../../platform/clock.js';
import { isId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { agreementKey } from '../domain/consent-in-force.js';
import type { NetizenActor } from '../netizen-actor.js';

/** `{"alg":"HS256","typ":"JWT"}`: the one header that we issue, and so the only one that is read. */
const HEADER = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.';
/** Base64url of the 32 bytes of HMAC-SHA256. */
const SIGNATURE_CHARS = 43;

interface Claims {
  sub?: unknown;
  sid?: unknown;
  exp?: unknown;
  /** The versions that the person had agreed to, or nothing when one was due. */
  agr?: unknown;
}

/**
 * Access tokens: JWT (HS256) for ten minutes that say who, which session and which documents were agreed to. They are issued
 * by the library and verified here: the library copies a token many times over, and every request passes this place.
 */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;
  private readonly key: KeyObject;

  constructor(
    keyring: Keyring,
    private readonly clock: Clock,
  ) {
    this.key = createSecretKey(keyring.derive(KeyPurpose.accessToken));
    this.jwt = new JwtService({ secret: this.key, signOptions: { algorithm: 'HS256' } });
  }

  /** @param agreed whether the person has agreed to every document in force; without it the token only reads */
  issue(actor: NetizenActor, agreed = true): string {
    const iat = this.seconds();
    const who = { sub: actor.netizenId, sid: actor.sessionId, agr: agreed ? agreementKey() : '' };
    return this.jwt.sign({ ...who, iat, exp: iat + Limits.accessTokenSeconds });
  }

  /** `null` for a token that is expired, altered, or none of ours. */
  verify(token: string): NetizenActor | null {
    const { sub, sid, exp, agr } = this.claimsOf(token) ?? {};
    if (typeof exp !== 'number' || this.seconds() >= exp) return null;
    if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) return null;
    return { netizenId: sub, sessionId: sid, ...(agr === agreementKey() ? {} : { consentDue: true as const }) };
  }

  /** What a token says whose signature is ours, compared in constant time; nothing of another token is read. */
  private claimsOf(token: string): Claims | null {
    const end = token.length - SIGNATURE_CHARS - 1;
    if (end <= HEADER.length || token[end] !== '.' || !token.startsWith(HEADER)) return null;
    const expected = createHmac('sha256', this.key).update(token.slice(0, end)).digest('base64url');
    const given = token.slice(end + 1);
    const [a, b] = [Buffer.from(given, 'utf8'), Buffer.from(expected, 'latin1')];
    if (a.length !== b.length || !timingSafeEqual(a, b)) return null;
    const claims: unknown = JSON.parse(Buffer.from(token.slice(HEADER.length, end), 'base64url').toString('utf8'));
    return typeof claims === 'object' ? claims : null;
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
