import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { GrantNotFoundError, LastAdministratorError, OwnGrantError } from '../domain/organisation.errors.js';
import { GrantRepository } from '../persistence/grant.repository.js';
import { Permits } from './permits.js';

/** Takes a role back, at once. */
@Injectable()
export class RevokeGrantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: GrantRepository,
    private readonly permits: Permits,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Taking back twice is as taking back once. @throws GrantNotFoundError, OwnGrantError, NotPermittedError, LastAdministratorError */
  async revoke(actor: StaffActor, id: string, reason: string): Promise<void> {
    const known = await this.unitOfWork.read((tx) => this.repository.peek(tx, id));
    if (!known) throw new GrantNotFoundError();
    if (known.staffId === actor.staffId) throw new OwnGrantError();
    await this.permits.require(actor, 'grant.revoke', { unitId: known.unitId });
    if (known.role === 'SYS_ADMIN') await this.permits.require(actor, 'unit.suspend');
    await this.unitOfWork.run(async (tx) => {
      const grant = await this.repository.find(tx, id);
      if (!grant || grant.revokedAt !== null) return;
      if (grant.role === 'SYS_ADMIN' && (await this.repository.lockRole(tx, 'SYS_ADMIN')).length <= 1) {
        throw new LastAdministratorError();
      }
      await this.repository.revoke(tx, id, actor.staffId, this.clock.now());
      const object = { kind: 'grant', id };
      const facts = { staffId: grant.staffId, role: grant.role, unitId: grant.unitId };
      await this.audit.append(tx, { actor, permission: 'grant.revoke', action: 'grant.revoke', object, reason, facts });
    });
  }
}
