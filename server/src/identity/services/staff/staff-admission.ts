import { Injectable } from '@nestjs/common';
import type { StaffMeDto, StaffSignedInDto } from '@good-netizen/shared/identity/staff.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock.js';
import { afterFailure } from '../../domain/staff/lockout.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import type { StaffActor } from '../../staff-actor.js';
import type { StaffClient } from './staff-client.js';
import { type OpenedStaffSession, StaffSessions } from './staff-sessions.js';
import { StaffMeView } from './staff-me-view.js';

/** Somebody is at the desk now: their token goes into the cookie, the rest into the answer. */
export interface AdmittedStaff {
  readonly token: string;
  readonly answer: StaffSignedInDto;
}

interface Admitted extends OpenedStaffSession {
  readonly staff: Staff;
}

/** What every sign-in ends with, and what every failed one leaves behind. */
@Injectable()
export class StaffAdmission {
  constructor(
    private readonly tables: StaffTables,
    private readonly sessions: StaffSessions,
    private readonly audit: AuditService,
    private readonly view: StaffMeView,
    private readonly clock: Clock,
  ) {}

  /** Opens a session, within the caller's transaction. `how` is recorded: by which factor. */
  async open(tx: EntityManager, staff: Staff, client: StaffClient, how: string): Promise<Admitted> {
    const opened = this.sessions.make(staff.id, client);
    const change = { failedCount: 0, lockedUntil: null, lastSignInAt: opened.session.createdAt };
    await this.tables.staff.update(tx, staff.id, change);
    await this.tables.sessions.insert(tx, opened.session);
    await this.audit.append(tx, {
      actor: actorOf(staff, opened),
      action: 'staff.sign-in',
      object: { kind: 'staff', id: staff.id },
      facts: { how },
    });
    return { ...opened, staff: { ...staff, ...change } };
  }

  /** What the caller answers after the commit. */
  async answer({ staff, session, token }: Admitted, recoveryCodes?: string[]): Promise<AdmittedStaff> {
    const me: StaffMeDto = await this.view.of(staff, session);
    return { token, answer: recoveryCodes === undefined ? { me } : { me, recoveryCodes } };
  }

  /** Counts a wrong password or code; the fifth locks the account and is recorded. */
  async fail(tx: EntityManager, staff: Staff): Promise<void> {
    const failures = afterFailure(staff, this.clock.now());
    await this.tables.staff.update(tx, staff.id, failures);
    if (failures.lockedUntil === null) return;
    await this.audit.append(tx, {
      actor: 'system',
      action: 'staff.lock',
      object: { kind: 'staff', id: staff.id },
      facts: { until: failures.lockedUntil.toISOString() },
    });
  }
}

/** The person of a session, for the audit log; what they may do is not read for it. */
export function actorOf(
  { id: staffId, displayName: name, unitId }: Staff,
  { session: { id: sessionId, addressHash } }: OpenedStaffSession,
): StaffActor {
  return { staffId, sessionId, name, unitId, grants: [], addressHash };
}
