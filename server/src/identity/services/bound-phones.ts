import { Injectable } from '@nestjs/common';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import type { EntityManager } from 'typeorm';
import type { PhoneNumber } from '../domain/phone-number.js';
import { PhoneRepository } from '../persistence/phone.repository.js';
import { PhoneView } from './phone-view.js';
import { SealedPhone } from './sealed-phone.js';

/** The bound numbers: putting one in place of another, taking one away, each with a line in the person's own history. */
@Injectable()
export class BoundPhones {
  constructor(
    private readonly phones: PhoneRepository,
    private readonly sealed: SealedPhone,
    private readonly view: PhoneView,
  ) {}

  /** Binding the number that is bound already changes nothing. */
  async put(tx: EntityManager, netizenId: string, number: PhoneNumber, now: Date): Promise<void> {
    const before = await this.phones.findOfNetizen(tx, netizenId);
    const next = this.sealed.bound(netizenId, number, now);
    if (before?.numberHash === next.numberHash) return;
    await this.phones.replace(tx, next);
    await this.phones.record(tx, this.sealed.change(netizenId, before ? 'CHANGED' : 'BOUND', number, now));
  }

  /** `false`: none is bound. */
  async take(tx: EntityManager, netizenId: string, now: Date): Promise<boolean> {
    const phone = await this.phones.findOfNetizen(tx, netizenId);
    if (!phone || !(await this.phones.remove(tx, netizenId))) return false;
    await this.phones.record(tx, this.sealed.change(netizenId, 'REMOVED', this.sealed.numberIn(phone), now));
    return true;
  }

  show(tx: EntityManager, netizenId: string): Promise<PhoneDto> {
    return this.view.of(tx, netizenId);
  }
}
