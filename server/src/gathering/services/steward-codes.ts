import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readTypableBase32, typableBase32 } from '../../platform/base32.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';

/** 40 bits make eight characters, in two groups of four. */
const CODE_BYTES = 5;
const GROUP = 4;

/** Codes that organisers tell to those who help at the door: what is shown once, and the hash that is kept. */
@Injectable()
export class StewardCodes {
  constructor(private readonly keyring: Keyring) {}

  make(): string {
    return typableBase32(randomBytes(CODE_BYTES), GROUP);
  }

  hashOf(typed: string): string {
    return this.keyring.keyedHash(KeyPurpose.stewardCode, readTypableBase32(typed));
  }
}
