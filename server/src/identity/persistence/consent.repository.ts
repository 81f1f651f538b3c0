import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Consent } from '../domain/consent.js';

@Injectable()
export class ConsentRepository {
  list(tx: EntityManager, netizenId: string): Promise<Consent[]> {
    return tx.findBy(Consent, { netizenId });
  }

  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(Consent, { netizenId });
  }

  async insert(tx: EntityManager, consents: Consent[]): Promise<void> {
    if (consents.length > 0) await tx.insert(Consent, consents);
  }
}
