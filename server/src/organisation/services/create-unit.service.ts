import { Injectable } from '@nestjs/common';
import type { DeskUnitDto, SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { newId } from '../../platform/id.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitRules } from './unit-rules.js';
import { UnitViews } from './unit-views.js';

/** Founds a unit, below one that the person may found units in. */
@Injectable()
export class CreateUnitService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly known: KnownOrganisation,
    private readonly rules: UnitRules,
    private readonly views: UnitViews,
    private readonly audit: AuditService,
  ) {}

  /** @throws NotPermittedError, UnitNotFoundError, RegionNotKnownError, UnitNameTakenError */
  async create(actor: StaffActor, wanted: SaveUnitDto): Promise<DeskUnitDto> {
    await this.rules.requireFit(actor, 'unit.create', wanted);
    const { name, kind, sectors, regionCode, parentId } = wanted;
    const unit: OrgUnit = { id: newId(), name, kind, sectors, regionCode, parentId, suspendedAt: null, revision: 1 };
    await this.unitOfWork.run(async (tx) => {
      await this.repository.insertUnit(tx, unit);
      const object = { kind: 'unit', id: unit.id };
      await this.audit.append(tx, { actor, permission: 'unit.create', action: 'unit.create', object, after: unit });
    });
    this.known.forget();
    return this.views.one(actor, unit.id);
  }
}
