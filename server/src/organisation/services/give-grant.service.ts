import { Injectable } from '@nestjs/common';
import type { GiveGrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OwnGrantError } from '../domain/organisation.errors.js';
import { GrantBook } from './grant-book.js';

/** Gives somebody a further role, never a wider one than the giver's own, never to oneself. */
@Injectable()
export class GiveGrantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: GrantBook,
    private readonly audit: AuditService,
  ) {}

  /** @throws OwnGrantError, GrantTooWideError, UnitNotFoundError, UnitSuspendedError, and what `requireSense` throws */
  async give(actor: StaffActor, { staffId, ...wanted }: GiveGrantDto): Promise<{ id: string }> {
    if (staffId === actor.staffId) throw new OwnGrantError();
    await this.grants.requireSense(wanted);
    await this.grants.requireMayGive(actor, wanted);
    return this.unitOfWork.run(async (tx) => {
      const id = await this.grants.give(tx, staffId, wanted, actor.staffId);
      const object = { kind: 'grant', id };
      const facts = { staffId, ...wanted };
      await this.audit.append(tx, { actor, permission: 'grant.give', action: 'grant.give', object, facts });
      return { id };
    });
  }
}
