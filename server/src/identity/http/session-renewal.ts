import { Injectable } from '@nestjs/common';
import type { SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NetizenActor } from '../netizen-actor.js';
import { MeView } from '../services/me-view.js';
import { RefreshSessionService } from '../services/refresh-session.service.js';
import { SignOutService } from '../services/sign-out.service.js';
import { cookieOf, CookieName } from './credentials.js';
import { FailedSignIns } from './failed-sign-ins.js';
import { SessionCookies } from './session-cookies.js';

/** Renewing and ending a session, whichever way its token came: what came as a cookie goes back as one. */
@Injectable()
export class SessionRenewal {
  constructor(
    private readonly refreshSession: RefreshSessionService,
    private readonly signOutService: SignOutService,
    private readonly failures: FailedSignIns,
    private readonly cookies: SessionCookies,
    private readonly view: MeView,
  ) {}

  async renew(request: FastifyRequest, reply: FastifyReply, inBody: string | undefined): Promise<SignedInDto> {
    const inCookie = cookieOf(request, CookieName.refreshToken);
    const token = inBody ?? inCookie ?? '';
    try {
      const { tokens, netizen } = await this.failures.watch(request.ip, () => this.refreshSession.refresh(token));
      const me = await this.view.of(netizen);
      if (inBody !== undefined) return { tokens, me };
      this.cookies.setTokens(reply, tokens);
      return { me };
    } catch (error) {
      if (inBody === undefined && inCookie !== undefined && isOver(error)) this.cookies.clearTokens(reply);
      throw error;
    }
  }

  async signOut(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: NetizenActor | null,
    inBody: string | undefined,
  ): Promise<void> {
    await this.signOutService.signOut(actor, inBody ?? cookieOf(request, CookieName.refreshToken));
    this.cookies.clearTokens(reply);
  }
}

function isOver(error: unknown): boolean {
  return error instanceof Error && 'httpStatus' in error && error.httpStatus === 401;
}
