import { Injectable } from '@nestjs/common';
import type { StaffLinkDto } from '@good-netizen/shared/identity/staff.dto';
import { AppConfig } from '../../../config/app-config.js';
import { Clock } from '../../../platform/clock.js';
import { newId } from '../../../platform/id.js';
import type { StaffLink } from '../../domain/staff/staff-link.js';
import { OneTimeCodes } from './one-time-codes.js';

/** A link as it is kept, and as it is handed over: the only moment at which its token is known. */
export interface MadeLink {
  readonly row: StaffLink;
  readonly shown: StaffLinkDto;
}

type Wish = Pick<StaffLink, 'kind' | 'staffId' | 'createdBy' | 'totpReset'> & { readonly minutes: number };

const PAGES: Readonly<Record<StaffLink['kind'], string>> = {
  FIRST_ADMINISTRATOR: 'first-administrator',
  ADMINISTRATOR: 'first-administrator',
  PASSWORD_RESET: 'password-reset',
};

/** Makes links with a one-time token. */
@Injectable()
export class NewStaffLink {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  make({ minutes, ...wish }: Wish): MadeLink {
    const { token, hash } = this.codes.newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + minutes * 60_000);
    return {
      row: { id: newId(), ...wish, tokenHash: hash, createdAt, expiresAt, usedAt: null },
      shown: {
        url: `${this.config.publicOrigin}/console/${PAGES[wish.kind]}#ticket=${token}`,
        expiresAt: expiresAt.toISOString(),
      },
    };
  }
}
