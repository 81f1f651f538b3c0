import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Pledge } from '../domain/pledge.js';

/** Pledges whose signer leaves. */
@Injectable()
export class SignerRepository {
  /**
   * The pledges stay as anonymous counts, region and day included, so that the public counters go on to agree with them:
   * in the places of the signer stands the pledge's own id, the name is gone.
   */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(Pledge)
      .set({ netizenId: () => 'id', signerKey: () => 'id', display: 'ANONYMOUS', displayNameSealed: null })
      .where({ netizenId })
      .execute();
  }
}
