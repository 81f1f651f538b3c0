import { Injectable } from '@nestjs/common';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { FamilyNotFoundError } from '../domain/family.errors.js';
import { ClauseRepository } from '../persistence/clause.repository.js';
import { CovenantRepository } from '../persistence/covenant.repository.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { presentCovenant } from '../presenters/present-covenant.js';

/** The covenant of one's own family; there is no way to ask for another. */
@Injectable()
export class ShowCovenantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly families: FamilyRepository,
    private readonly covenants: CovenantRepository,
    private readonly clauses: ClauseRepository,
  ) {}

  /** @throws FamilyNotFoundError */
  show(netizenId: string): Promise<FamilyCovenantDto> {
    return this.unitOfWork.read(async (tx) => {
      const me = await this.families.memberOf(tx, netizenId);
      if (!me) throw new FamilyNotFoundError();
      const covenant = await this.covenants.current(tx, me.familyId);
      return presentCovenant({
        me,
        covenant,
        members: await this.families.listMembers(tx, me.familyId),
        agreements: covenant ? await this.covenants.listAgreements(tx, me.familyId, covenant.version) : [],
        clauses: await this.clauses.list(tx, me.familyId),
      });
    });
  }
}
