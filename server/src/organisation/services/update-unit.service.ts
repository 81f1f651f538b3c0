import { Injectable } from '@nestjs/common';
import type { DeskUnitDto, UpdateUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UnitNotFoundError, UnitOwnChildError } from '../domain/organisation.errors.js';
import { wouldCircle } from '../domain/unit-tree.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitRules } from './unit-rules.js';
import { UnitViews } from './unit-views.js';

/** Changes a unit's name, kind and place in the tree. */
@Injectable()
export class UpdateUnitService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly known: KnownOrganisation,
    private readonly rules: UnitRules,
    private readonly views: UnitViews,
    private readonly audit: AuditService,
  ) {}

  /**
   * Where the place stays as it is, only the unit itself must be within reach (the guard has seen to it).
   * @throws EditedMeanwhileError, UnitNotFoundError, UnitOwnChildError, UnitNameTakenError, NotPermittedError
   */
  async update(actor: StaffActor, id: string, { revision, ...wanted }: UpdateUnitDto): Promise<DeskUnitDto> {
    const now = (await this.known.units()).get(id);
    if (!now) throw new UnitNotFoundError();
    if (isMoved(now, wanted)) await this.rules.requireFit(actor, 'unit.edit', wanted);
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
    return this.views.one(actor, id);
  }
}

type Place = Pick<UpdateUnitDto, 'parentId' | 'regionCode' | 'sectors'>;

function isMoved(now: Place, wanted: Place): boolean {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return now.parentId !== wanted.parentId || now.regionCode !== wanted.regionCode || !same(now.sectors, wanted.sectors);
}
