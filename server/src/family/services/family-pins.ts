import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import type { FamilyMember } from '../domain/family-member.js';

/** The digits with which somebody says on another's phone that they are there. Kept as a keyed hash, bound to the member. */
@Injectable()
export class FamilyPins {
  constructor(private readonly keyring: Keyring) {}

  hash({ id }: Pick<FamilyMember, 'id'>, pin: string): string {
    return this.keyring.keyedHash(KeyPurpose.familyPin, JSON.stringify([id, pin]));
  }

  fits(member: Pick<FamilyMember, 'id' | 'pinHash'>, pin: string): boolean {
    if (member.pinHash === null) return false;
    return timingSafeEqual(Buffer.from(member.pinHash), Buffer.from(this.hash(member, pin)));
  }
}
