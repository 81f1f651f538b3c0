import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TokensDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { newId } from '../../platform/id.js';
import type { Netizen } from '../domain/netizen.js';
import { Session, type SessionClient, sessionExpiry } from '../domain/session.js';
import { AccessTokens } from './access-tokens.js';
import { RefreshTokens } from './refresh-tokens.js';

/** A sign-in or a renewal that succeeded. */
export interface OpenedSession {
  netizen: Netizen;
  session: Session;
  tokens: TokensDto;
}

/** Writes the tokens of a session. */
@Injectable()
export class SessionTokens {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** @param agreed whether the netizen has agreed to every document in force */
  of(session: Session, agreed = true): TokensDto {
    return {
      accessToken: this.accessTokens.issue({ netizenId: session.netizenId, sessionId: session.id }, agreed),
      accessTokenExpiresInSeconds: Limits.accessTokenSeconds,
      refreshToken: this.refreshTokens.inForce(session),
    };
  }
}

export function newSession(netizenId: string, client: SessionClient, now: Date): Session {
  return Object.assign(new Session(), {
    id: newId(),
    netizenId,
    client,
    tokenSeed: randomBytes(16).toString('hex'),
    generation: 0,
    rotatedAt: now,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: sessionExpiry(now),
    endedAt: null,
    endedBy: null,
  });
}
