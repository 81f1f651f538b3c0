import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { newPublicToken } from '../../platform/public-token.js';
import type { Pledge } from '../domain/pledge.js';
import type { SignCommand } from '../domain/sign-command.js';
import { SealedName } from './sealed-name.js';

type Wish = Omit<SignCommand, 'pledgeId' | 'publicToken' | 'displayNameSealed' | 'signedAt'> & {
  displayName: string | null;
};

/** Completes a wish to sign with what only the server may give: id, check code, time, the encrypted name. */
@Injectable()
export class NewSignature {
  constructor(
    private readonly clock: Clock,
    private readonly names: SealedName,
  ) {}

  create({ displayName, ...wish }: Wish): SignCommand {
    const pledgeId = newId();
    return {
      ...wish,
      pledgeId,
      publicToken: newPublicToken(),
      displayNameSealed: this.names.seal(pledgeId, displayName),
      signedAt: this.clock.now(),
    };
  }

  nameOf(pledge: Pledge): string | null {
    return this.names.open(pledge);
  }
}
