import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { SessionExpiredError, SignInRequiredError } from './domain/sign-in.error.js';
import type { NetizenActor, RequestWithActor } from './netizen-actor.js';
import { AccessTokens } from './services/access-tokens.js';
import { RevokedSessions } from './services/revoked-sessions.js';
import { accessTokenOf } from './http/credentials.js';
import { refuseForeignOrigin } from './http/foreign-origin.js';

/** Who is asking, read from the access token alone: no database, a few microseconds. */
@Injectable()
export class RequestSession {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly revoked: RevokedSessions,
    private readonly config: AppConfig,
  ) {}

  /**
   * The person with a valid session, or `null`; noted on the request for those who come after.
   * @throws OriginRefusedError for a write that a cookie authorises and another site sent
   */
  read(request: FastifyRequest & RequestWithActor): NetizenActor | null {
    refuseForeignOrigin(request, this.config.publicOrigin);
    const token = accessTokenOf(request);
    const actor = token === undefined ? null : this.accessTokens.verify(token);
    request.actor = actor && !this.revoked.has(actor.sessionId) ? actor : null;
    return request.actor;
  }

  /** Why somebody whom `read` does not know may not pass. */
  refusal(request: FastifyRequest): SessionExpiredError | SignInRequiredError {
    return accessTokenOf(request) === undefined ? new SignInRequiredError() : new SessionExpiredError();
  }
}
