import { Injectable } from '@nestjs/common';
import type { SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { newId } from '../../platform/id.js';
import { UnitNotFoundError, UnitOwnChildError } from '../domain/organisation.errors.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { wouldCircle } from '../domain/unit-tree.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KnownOrganisation } from './known-organisation.js';

/** Writes units with their entry in the audit log. Whether the person may is asked before. */
@Injectable()
export class UnitWriter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly known: KnownOrganisation,
    private readonly audit: AuditService,
  ) {}

  /** @returns the new unit's id @throws UnitNameTakenError */
  async create(actor: StaffActor, { name, kind, sectors, regionCode, parentId }: SaveUnitDto): Promise<string> {
    const unit: OrgUnit = { id: newId(), name, kind, sectors, regionCode, parentId, suspendedAt: null, revision: 1 };
    await this.unitOfWork.run(async (tx) => {
      await this.repository.insertUnit(tx, unit);
      const object = { kind: 'unit', id: unit.id };
      await this.audit.append(tx, { actor, permission: 'unit.create', action: 'unit.create', object, after: unit });
    });
    this.known.forget();
    return unit.id;
  }

  /** @throws UnitNotFoundError, EditedMeanwhileError, UnitOwnChildError, UnitNameTakenError */
  async update(
    actor: StaffActor,
    { id, revision }: Pick<OrgUnit, 'id' | 'revision'>,
    wanted: SaveUnitDto,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const units = await this.repository.lockAllUnits(tx);
      const before = units.find((unit) => unit.id === id);
      if (!before) throw new UnitNotFoundError();
      if (wanted.parentId !== null && wouldCircle(units, id, wanted.parentId)) throw new UnitOwnChildError();
      await this.repository.updateUnit(tx, { id, revision }, wanted);
      const object = { kind: 'unit', id };
      const after = { ...before, ...wanted, revision: revision + 1 };
      await this.audit.append(tx, { actor, permission: 'unit.edit', action: 'unit.edit', object, before, after });
    });
    this.known.forget();
  }
}
