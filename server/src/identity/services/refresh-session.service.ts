import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { documentsNotYetAgreed } from '../domain/consent-in-force.js';
import { judgeRefresh, type Session, sessionExpiry } from '../domain/session.js';
import { SessionExpiredError, SessionOverError } from '../domain/sign-in.error.js';
import { IdentityTables } from '../persistence/identity-tables.js';
import { type OpenedSession, SessionTokens } from './opened-session.js';
import { type ReadRefreshToken, RefreshTokens } from './refresh-tokens.js';
import { SessionEnding } from './session-ending.js';

/** A refresh token is exchanged for the next one. Copied tokens end the whole session, see `judgeRefresh`. */
@Injectable()
export class RefreshSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: IdentityTables,
    private readonly refreshTokens: RefreshTokens,
    private readonly tokens: SessionTokens,
    private readonly ending: SessionEnding,
    private readonly clock: Clock,
  ) {}

  /** @throws SessionExpiredError for what is no token of ours, SessionOverError for one that is no longer in force */
  async refresh(token: string): Promise<OpenedSession> {
    const read = this.refreshTokens.read(token);
    if (!read) throw new SessionExpiredError();
    const session = await this.renewed(read);
    const { netizen, consents } = await this.unitOfWork.read(async (tx) => ({
      netizen: await this.tables.netizens.find(tx, session.netizenId),
      consents: await this.tables.consents.list(tx, session.netizenId),
    }));
    if (!netizen) throw new SessionOverError();
    return { netizen, session, tokens: this.tokens.of(session, documentsNotYetAgreed(consents).length === 0) };
  }

  private async renewed(token: ReadRefreshToken): Promise<Session> {
    const session = await this.genuine(token);
    switch (judgeRefresh(session, token.generation, this.clock.now())) {
      case 'repeat':
        return session;
      case 'rotate':
        return (await this.rotate(session)) ?? this.repeated(token);
      case 'reused':
        await this.ending.end(session.id, 'TOKEN_REUSED');
        throw new SessionOverError();
      default:
        throw new SessionOverError();
    }
  }

  private async genuine(token: ReadRefreshToken): Promise<Session> {
    const session = await this.unitOfWork.read((tx) => this.tables.sessions.find(tx, token.sessionId));
    if (!session || !this.refreshTokens.isGenuine(token, session)) throw new SessionExpiredError();
    return session;
  }

  /** `null` when a parallel request has just put the next token in force. */
  private async rotate(session: Session): Promise<Session | null> {
    const now = this.clock.now();
    const expiresAt = sessionExpiry(now);
    const rotated = await this.unitOfWork.run((tx) => this.tables.sessions.rotate(tx, session, now, expiresAt));
    if (!rotated) return null;
    return Object.assign(session, { generation: session.generation + 1, rotatedAt: now, lastUsedAt: now, expiresAt });
  }

  private async repeated(token: ReadRefreshToken): Promise<Session> {
    const session = await this.genuine(token);
    if (judgeRefresh(session, token.generation, this.clock.now()) === 'repeat') return session;
    throw new SessionOverError();
  }
}
