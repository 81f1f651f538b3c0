import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { Pledge } from '../domain/pledge.js';

/** A display name may be a real name: it is kept encrypted, bound to its pledge. */
@Injectable()
export class SealedName {
  constructor(private readonly keyring: Keyring) {}

  seal(pledgeId: string, name: string | null): string | null {
    return name === null ? null : this.keyring.seal(KeyPurpose.personalData, name, `pledge/${pledgeId}`);
  }

  open(pledge: Pick<Pledge, 'id' | 'displayNameSealed'>): string | null {
    if (pledge.displayNameSealed === null) return null;
    return this.keyring.openText(KeyPurpose.personalData, pledge.displayNameSealed, `pledge/${pledge.id}`);
  }
}
