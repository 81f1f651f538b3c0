import { Injectable } from '@nestjs/common';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import type { EntityManager } from 'typeorm';
import { maskedNumber } from '../domain/phone-number.js';
import { PhoneRepository } from '../persistence/phone.repository.js';
import { SealedPhone } from './sealed-phone.js';

/** A bound number as its owner sees it: masked, with its history. */
@Injectable()
export class PhoneView {
  constructor(
    private readonly phones: PhoneRepository,
    private readonly sealed: SealedPhone,
  ) {}

  async of(tx: EntityManager, netizenId: string): Promise<PhoneDto> {
    const phone = await this.phones.findOfNetizen(tx, netizenId);
    const changes = await this.phones.listChanges(tx, netizenId);
    return {
      masked: phone ? maskedNumber(this.sealed.numberIn(phone)) : null,
      boundAt: phone?.boundAt.toISOString() ?? null,
      changes: changes.map((change) => ({
        kind: change.kind,
        masked: this.sealed.maskedIn(change),
        at: change.at.toISOString(),
      })),
    };
  }
}
