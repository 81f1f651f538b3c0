import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { NetizenActor } from '../netizen-actor.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { RefreshTokens } from './refresh-tokens.js';
import { SessionEnding } from './session-ending.js';

/** Ends the session at hand, known by its access token or, when that has expired, by its refresh token. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly ending: SessionEnding,
  ) {}

  /** Signing out twice, or without a session, is no error: nobody is signed in afterwards either way. */
  async signOut(actor: NetizenActor | null, refreshToken: string | undefined): Promise<void> {
    const sessionId = actor?.sessionId ?? (await this.sessionOf(refreshToken ?? ''));
    if (sessionId !== null) await this.ending.end(sessionId, 'SIGNED_OUT');
  }

  private async sessionOf(refreshToken: string): Promise<string | null> {
    const token = this.refreshTokens.read(refreshToken);
    if (!token) return null;
    const session = await this.unitOfWork.read((tx) => this.sessions.find(tx, token.sessionId));
    return session && this.refreshTokens.isGenuine(token, session) ? session.id : null;
  }
}
