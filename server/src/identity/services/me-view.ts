import { Injectable } from '@nestjs/common';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Clock } from '../../platform/clock.js';
import type { Netizen } from '../domain/netizen.js';
import { abilitiesAt } from '../identity.policy.js';
import { presentMe } from '../presenters/present-me.js';

/** A netizen as they see themselves at this moment. */
@Injectable()
export class MeView {
  constructor(private readonly clock: Clock) {}

  of(netizen: Netizen): MeDto {
    return presentMe(netizen, abilitiesAt(netizen.ageBand), this.clock.now());
  }
}
