import { Injectable } from '@nestjs/common';
import type { SuspendStaffDto } from '@good-netizen/shared/identity/staff.dto';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { updateAtRevision } from '../../../database/update-at-revision.js';
import { Clock } from '../../../platform/clock.js';
import { Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import { ManagedStaff } from './managed-staff.js';

/** Closes somebody else's account, which ends their sessions at once, or opens it again. */
@Injectable()
export class SuspendStaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly managed: ManagedStaff,
    private readonly tables: StaffTables,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffNotFoundError, StaffOwnAccountError, NotPermittedError, EditedMeanwhileError */
  async suspend(actor: StaffActor, id: string, { suspended, reason, revision }: SuspendStaffDto): Promise<void> {
    await this.managed.require(actor, 'staff.suspend', id);
    const at = this.clock.now();
    const status = suspended ? 'SUSPENDED' : 'ACTIVE';
    await this.unitOfWork.run(async (tx) => {
      const staff = await this.managed.lock(tx, actor, id);
      await updateAtRevision(tx, Staff, { id, revision }, { status });
      const ended = suspended ? await this.tables.sessions.endAll(tx, id, { at, by: 'SUSPENDED' }) : 0;
      if (suspended) await this.tables.links.close(tx, 'PASSWORD_RESET', id, at);
      await this.audit.append(tx, {
        actor,
        permission: 'staff.suspend',
        action: suspended ? 'staff.suspend' : 'staff.reactivate',
        object: { kind: 'staff', id },
        before: { status: staff.status },
        after: { status },
        reason,
        facts: { ended },
      });
    });
  }
}
