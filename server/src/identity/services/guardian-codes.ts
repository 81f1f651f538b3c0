import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { GuardianInvitation, invitationExpiry } from '../domain/guardian-invitation.js';

/** No letter or digit that is taken for another one. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

/** Codes that a child shows a guardian: found by their keyed hash, shown again from a sealed value. */
@Injectable()
export class GuardianCodes {
  constructor(private readonly keyring: Keyring) {}

  invite(childId: string, now: Date): GuardianInvitation {
    const id = newId();
    const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return Object.assign(new GuardianInvitation(), {
      id,
      childId,
      codeHash: this.hashOf(code),
      codeSealed: this.keyring.seal(KeyPurpose.guardianCode, code, id),
      createdAt: now,
      expiresAt: invitationExpiry(now),
      usedAt: null,
    });
  }

  hashOf(code: string): string {
    return this.keyring.keyedHash(KeyPurpose.guardianCode, code.toUpperCase());
  }

  codeIn({ id, codeSealed }: GuardianInvitation): string {
    return this.keyring.openText(KeyPurpose.guardianCode, codeSealed, id);
  }

  sealName(consentId: string, name: string): string {
    return this.keyring.seal(KeyPurpose.personalData, name, `guardian/${consentId}`);
  }

  openName(consentId: string, sealed: string): string {
    return this.keyring.openText(KeyPurpose.personalData, sealed, `guardian/${consentId}`);
  }
}
