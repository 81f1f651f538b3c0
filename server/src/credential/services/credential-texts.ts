import { Injectable } from '@nestjs/common';
import type { CredentialDto } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import type { Credential } from '../domain/credential.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import type { SigningKey } from './issuer-keys.js';
import { signToken } from './json-web-token.js';

/** The electronic certificates as they were handed out: each is signed once and kept encrypted, bound to its row. */
@Injectable()
export class CredentialTexts {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly keyring: Keyring,
  ) {}

  /** OB 3.0 §8.2.1: `typ` is JWT, and no header but `alg`, `kid` and `typ`. */
  sign({ key, kid }: SigningKey, claims: object): string {
    return signToken(key, { kid, typ: 'JWT' }, claims);
  }

  async keep(tx: EntityManager, held: Credential, token: string): Promise<CredentialDto> {
    const tokenSealed = this.keyring.seal(KeyPurpose.credentialText, token, held.id);
    const { named, issuedAt } = held;
    await this.credentials.change(tx, held.id, { tokenSealed, named, issuedAt });
    return this.present({ ...held, tokenSealed });
  }

  /** The holder's own view. @throws TypeError when it was never handed out */
  present({ id, kind, number, issuedAt, named, tokenSealed }: Credential): CredentialDto {
    if (tokenSealed === null || issuedAt === null) throw new TypeError('there is no electronic certificate');
    const jwt = this.keyring.openText(KeyPurpose.credentialText, tokenSealed, id);
    return { id, kind, number, issuedAt: issuedAt.toISOString(), named, jwt };
  }
}
