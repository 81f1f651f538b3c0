import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BoundPhone } from '../domain/bound-phone.js';
import { PhoneChange } from '../domain/phone-change.js';

@Injectable()
export class PhoneRepository {
  findOfNetizen(tx: EntityManager, netizenId: string): Promise<BoundPhone | null> {
    return tx.findOneBy(BoundPhone, { netizenId });
  }

  isBound(tx: EntityManager, netizenId: string): Promise<boolean> {
    return tx.existsBy(BoundPhone, { netizenId });
  }

  /** Puts this number in the place of the one before. Somebody else's number violates `bound_phone_number_hash_key`. */
  async replace(tx: EntityManager, phone: BoundPhone): Promise<void> {
    await this.remove(tx, phone.netizenId);
    await tx.insert(BoundPhone, phone);
  }

  /** `false`: there was none. */
  async remove(tx: EntityManager, netizenId: string): Promise<boolean> {
    return ((await tx.delete(BoundPhone, { netizenId })).affected ?? 0) > 0;
  }

  async record(tx: EntityManager, change: PhoneChange): Promise<void> {
    await tx.insert(PhoneChange, change);
  }

  listChanges(tx: EntityManager, netizenId: string): Promise<PhoneChange[]> {
    return tx.find(PhoneChange, { where: { netizenId }, order: { at: 'DESC', id: 'DESC' } });
  }
}
