import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ACTIVE_KEY, CredentialKey } from '../domain/credential-key.js';

/** One key signs at a time. */
export const ONE_ACTIVE_KEY = 'credential_key_place_key';

@Injectable()
export class CredentialKeyRepository {
  findActive(tx: EntityManager): Promise<CredentialKey | null> {
    return tx.findOneBy(CredentialKey, { place: ACTIVE_KEY });
  }

  find(tx: EntityManager, keyId: string): Promise<CredentialKey | null> {
    return tx.findOneBy(CredentialKey, { keyId });
  }

  /** The newest first. */
  list(tx: EntityManager): Promise<CredentialKey[]> {
    return tx.find(CredentialKey, { order: { createdAt: 'DESC', keyId: 'ASC' } });
  }

  async insert(tx: EntityManager, key: CredentialKey): Promise<void> {
    await tx.insert(CredentialKey, key);
  }

  async retire(tx: EntityManager, keyId: string, at: Date): Promise<void> {
    await tx.update(CredentialKey, { keyId }, { place: keyId, retiredAt: at });
  }
}
