import type {} from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { TokensDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { FastifyReply } from 'fastify';
import { AppConfig } from '../../config/app-config.js';
import { CookieName } from './credentials.js';

/** The refresh token and the sign-in state are only ever sent to the routes that need them. */
const AUTH_PATH = '/api/auth';
const STATE_SECONDS = 600;

/** Writes and removes the cookies of H5. */
@Injectable()
export class SessionCookies {
  constructor(private readonly config: AppConfig) {}

  setTokens(reply: FastifyReply, tokens: TokensDto): void {
    const refreshSeconds = Limits.refreshTokenDays * 86_400;
    this.set(reply, CookieName.accessToken, tokens.accessToken, '/api', tokens.accessTokenExpiresInSeconds);
    this.set(reply, CookieName.refreshToken, tokens.refreshToken, AUTH_PATH, refreshSeconds);
  }

  clearTokens(reply: FastifyReply): void {
    this.set(reply, CookieName.accessToken, '', '/api', 0);
    this.set(reply, CookieName.refreshToken, '', AUTH_PATH, 0);
  }

  setState(reply: FastifyReply, sealed: string): void {
    this.set(reply, CookieName.signInState, sealed, AUTH_PATH, STATE_SECONDS);
  }

  clearState(reply: FastifyReply): void {
    this.set(reply, CookieName.signInState, '', AUTH_PATH, 0);
  }

  private set(reply: FastifyReply, name: string, value: string, path: string, maxAge: number): void {
    const secure = this.config.isSecureOrigin;
    void reply.setCookie(name, value, { path, maxAge, httpOnly: true, sameSite: 'lax', secure });
  }
}
