import { Injectable } from '@nestjs/common';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { documentsNotYetAgreed } from '../domain/consent-in-force.js';
import type { Netizen } from '../domain/netizen.js';
import { abilitiesAt } from '../identity.policy.js';
import { ConsentRepository } from '../persistence/consent.repository.js';
import { StandingTables } from '../persistence/standing-tables.js';
import { presentMe } from '../presenters/present-me.js';

/** A netizen as they see themselves at this moment. */
@Injectable()
export class MeView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly tables: StandingTables,
    private readonly clock: Clock,
  ) {}

  of(netizen: Netizen): Promise<MeDto> {
    const { id, ageBand } = netizen;
    return this.unitOfWork.read(async (tx) => {
      const guarded = ageBand === 'UNDER_14' && (await this.tables.guardians.standsFor(tx, id));
      const standing = {
        abilities: abilitiesAt(ageBand, guarded),
        consentDue: documentsNotYetAgreed(await this.consents.list(tx, id)),
        erasedFrom: (await this.tables.deletions.findPending(tx, id))?.dueAt ?? null,
        phoneBound: await this.tables.phones.isBound(tx, id),
      };
      return presentMe(netizen, standing, this.clock.now());
    });
  }
}
