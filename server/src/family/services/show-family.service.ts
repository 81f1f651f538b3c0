import { Injectable } from '@nestjs/common';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { FamilyNotFoundError } from '../domain/family.errors.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { presentFamily } from '../presenters/present-family.js';

/** One's own family; there is no way to ask for another. */
@Injectable()
export class ShowFamilyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws FamilyNotFoundError */
  show(netizenId: string): Promise<FamilyDto> {
    return this.unitOfWork.read(async (tx) => {
      const me = await this.families.memberOf(tx, netizenId);
      const family = me && (await this.families.find(tx, me.familyId));
      if (!family) throw new FamilyNotFoundError();
      return presentFamily(family, me, await this.families.listMembers(tx, family.id), this.clock.now());
    });
  }
}
