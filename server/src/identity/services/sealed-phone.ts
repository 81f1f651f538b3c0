import { Injectable } from '@nestjs/common';
import type { PhoneChangeKind } from '@good-netizen/shared/identity/phone.dto';
import { newId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { BoundPhone } from '../domain/bound-phone.js';
import { PhoneChange } from '../domain/phone-change.js';
import { internationalNumber, maskedNumber, type PhoneNumber } from '../domain/phone-number.js';

/** Turns a number into what may be stored: a keyed hash to find it by, a sealed value to show it from. */
@Injectable()
export class SealedPhone {
  constructor(private readonly keyring: Keyring) {}

  bound(netizenId: string, number: PhoneNumber, now: Date): BoundPhone {
    const id = newId();
    return Object.assign(new BoundPhone(), {
      id,
      netizenId,
      numberHash: this.keyring.keyedHash(KeyPurpose.phoneHash, internationalNumber(number)),
      numberSealed: this.keyring.seal(KeyPurpose.personalData, `${number.countryCode} ${number.digits}`, `phone/${id}`),
      boundAt: now,
    });
  }

  numberIn({ id, numberSealed }: BoundPhone): PhoneNumber {
    const opened = this.keyring.openText(KeyPurpose.personalData, numberSealed, `phone/${id}`);
    const [countryCode = '', digits = ''] = opened.split(' ');
    return { countryCode, digits };
  }

  change(netizenId: string, kind: PhoneChangeKind, number: PhoneNumber, at: Date): PhoneChange {
    const id = newId();
    const maskedSealed = this.keyring.seal(KeyPurpose.personalData, maskedNumber(number), `phone-change/${id}`);
    return Object.assign(new PhoneChange(), { id, netizenId, kind, maskedSealed, at });
  }

  maskedIn({ id, maskedSealed }: PhoneChange): string {
    return this.keyring.openText(KeyPurpose.personalData, maskedSealed, `phone-change/${id}`);
  }
}
