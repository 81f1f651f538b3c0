import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readTypableBase32, typableBase32 } from '../../platform/base32.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';

/** 30 bits: guessing is slowed down by the quota of an address, and tells no more than the paper does. */
const CODE_LENGTH = 6;

/**
 * The check code beside a certificate's number. Numbers are given in order, and tell how many there are in a county; so a
 * number alone opens nothing.
 */
@Injectable()
export class CertificateCodes {
  constructor(private readonly keyring: Keyring) {}

  /** Six characters without look-alikes, the same for ever. */
  of(number: string): string {
    const hash = Buffer.from(this.keyring.keyedHash(KeyPurpose.certificateCode, number), 'hex');
    return typableBase32(hash.subarray(0, 5), 8).slice(0, CODE_LENGTH);
  }

  fits(number: string, typed: string): boolean {
    const [right, given] = [Buffer.from(this.of(number)), Buffer.from(readTypableBase32(typed))];
    return right.length === given.length && timingSafeEqual(right, given);
  }
}
