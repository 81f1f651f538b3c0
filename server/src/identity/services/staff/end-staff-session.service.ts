import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { StaffSessionNotFoundError } from '../../domain/staff/staff.error.js';
import { StaffSessionRepository } from '../../persistence/staff/staff-session.repository.js';
import type { StaffActor } from '../../staff-actor.js';

/** Signing out: here, at one other place, or everywhere else. The session is over with the commit. */
@Injectable()
export class EndStaffSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: StaffSessionRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** One session of one's own. @throws StaffSessionNotFoundError */
  async end(actor: StaffActor, id: string): Promise<void> {
    const by = id === actor.sessionId ? 'SIGNED_OUT' : 'REMOTELY';
    const action = id === actor.sessionId ? 'staff.sign-out' : 'staff.end-session';
    await this.unitOfWork.run(async (tx) => {
      const ended = await this.sessions.end(tx, id, actor.staffId, { at: this.clock.now(), by });
      if (!ended) throw new StaffSessionNotFoundError();
      await this.audit.append(tx, { actor, action, object: { kind: 'staff-session', id } });
    });
  }

  async endOthers(actor: StaffActor): Promise<void> {
    const end = { at: this.clock.now(), by: 'REMOTELY' as const, except: actor.sessionId };
    await this.unitOfWork.run(async (tx) => {
      const ended = await this.sessions.endAll(tx, actor.staffId, end);
      const object = { kind: 'staff', id: actor.staffId };
      await this.audit.append(tx, { actor, action: 'staff.end-other-sessions', object, facts: { ended } });
    });
  }
}
