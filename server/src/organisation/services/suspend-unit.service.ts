import { Injectable } from '@nestjs/common';
import type { DeskUnitDto, SuspendDto } from '@good-netizen/shared/organisation/organisation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { UnitNotFoundError } from '../domain/organisation.errors.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { KnownOrganisation } from './known-organisation.js';
import { UnitViews } from './unit-views.js';

/** Suspends a unit: the roles that hang on it rest until it is active again. */
@Injectable()
export class SuspendUnitService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OrganisationRepository,
    private readonly known: KnownOrganisation,
    private readonly views: UnitViews,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws UnitNotFoundError */
  async suspend(actor: StaffActor, id: string, { suspended, reason }: SuspendDto): Promise<DeskUnitDto> {
    await this.unitOfWork.run(async (tx) => {
      const [before] = await this.repository.listUnits(tx, [id]);
      if (!before) throw new UnitNotFoundError();
      if ((before.suspendedAt !== null) === suspended) return;
      const suspendedAt = suspended ? this.clock.now() : null;
      await this.repository.updateUnit(tx, before, { suspendedAt });
      const action = suspended ? 'unit.suspend' : 'unit.resume';
      const act = { actor, permission: 'unit.suspend', action, object: { kind: 'unit', id }, reason } as const;
      await this.audit.append(tx, { ...act, before, after: { ...before, suspendedAt } });
    });
    this.known.forget();
    return this.views.one(actor, id);
  }
}
