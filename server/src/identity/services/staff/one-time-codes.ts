import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { readTypableBase32, typableBase32 } from '../../../platform/base32.js';
import { newId } from '../../../platform/id.js';
import { Keyring } from '../../../platform/keyring.js';
import { KeyPurpose } from '../../../platform/key-purposes.js';
import type { RecoveryCode } from '../../domain/staff/recovery-code.js';

/** 50 bits make ten characters, in two groups of five. */
const RECOVERY_BYTES = 7;
const RECOVERY_CHARS = 10;
/** 60 bits make twelve characters, in three groups of four. */
const INVITATION_BYTES = 8;
const INVITATION_CHARS = 12;
const TOKEN_BYTES = 32;

/** Codes that people type and tokens that links carry: makes them, and the hash that is kept of each. */
@Injectable()
export class OneTimeCodes {
  constructor(private readonly keyring: Keyring) {}

  /** Ten recovery codes: as they are shown, and as they are kept. */
  newRecoveryCodes(staffId: string): { shown: string[]; kept: RecoveryCode[] } {
    const shown = Array.from({ length: Limits.staffRecoveryCodes }, () =>
      typable(RECOVERY_BYTES, RECOVERY_CHARS, RECOVERY_CHARS / 2),
    );
    const kept = shown.map((code) => ({
      id: newId(),
      staffId,
      codeHash: this.recoveryHash(staffId, code),
      usedAt: null,
    }));
    return { shown, kept };
  }

  recoveryHash(staffId: string, typed: string): string {
    return this.keyring.keyedHash(KeyPurpose.staffCode, `${staffId}/${readTypableBase32(typed)}`, 'recovery');
  }

  newInvitationCode(): string {
    return typable(INVITATION_BYTES, INVITATION_CHARS, 4);
  }

  invitationHash(typed: string): string {
    return this.keyring.keyedHash(KeyPurpose.staffCode, readTypableBase32(typed), 'invitation');
  }

  /** A token of 256 bits for a link, and its SHA-256. */
  newToken(): { token: string; hash: string } {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, hash: this.tokenHash(token) };
  }

  tokenHash(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}

function typable(bytes: number, chars: number, group: number): string {
  const text = typableBase32(randomBytes(bytes), bytes * 2).slice(0, chars);
  return (text.match(new RegExp(`.{${group}}`, 'g')) ?? []).join('-');
}
