import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { Session } from '../domain/session.js';

/** A refresh token taken apart, not yet believed. */
export interface ReadRefreshToken {
  sessionId: string;
  generation: number;
  proof: string;
}

const SHAPE = /^([0-9a-f-]{36})\.(\d{1,9})\.([0-9a-f]{64})$/;

/** Refresh tokens read `<session>.<generation>.<proof>`; the proof is an HMAC over the session's seed and the generation. */
@Injectable()
export class RefreshTokens {
  constructor(private readonly keyring: Keyring) {}

  /** The token of the session that is in force. */
  inForce(session: Session): string {
    return `${session.id}.${session.generation}.${this.proof(session, session.generation)}`;
  }

  read(token: string): ReadRefreshToken | null {
    const [, sessionId = '', generation = '', proof = ''] = SHAPE.exec(token) ?? [];
    return isId(sessionId) ? { sessionId, generation: Number(generation), proof } : null;
  }

  isGenuine(token: ReadRefreshToken, session: Session): boolean {
    const due = this.proof(session, token.generation);
    return timingSafeEqual(Buffer.from(due), Buffer.from(token.proof));
  }

  private proof(session: Session, generation: number): string {
    return this.keyring.keyedHash(KeyPurpose.refreshToken, `${session.id}/${session.tokenSeed}/${generation}`);
  }
}
