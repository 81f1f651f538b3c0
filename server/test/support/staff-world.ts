import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Staff } from '../../src/identity/domain/staff/staff.js';
import { StaffSession } from '../../src/identity/domain/staff/staff-session.js';
import type { StaffActor } from '../../src/identity/staff-actor.js';
import { StaffSessions } from '../../src/identity/services/staff/staff-sessions.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import type { TestApp } from './test-app.js';

export interface StaffAtDesk {
  readonly staffId: string;
  readonly headers: Record<string, string>;
  /** Asks a route of the desk as this person. */
  ask(method: InjectOptions['method'], path: string, body?: unknown): Promise<LightMyRequestResponse>;
  /** The person as services see them now. */
  actor(): Promise<StaffActor>;
}

/** A grant with no bounds but its role and unit. */
export const grantOf = (role: Role, unitId: string, bounds: Partial<GrantScopeDto> = {}): GrantScopeDto => ({
  role,
  unitId,
  editionId: null,
  activity: null,
  regionCode: null,
  sector: null,
  validUntil: null,
  ...bounds,
});

/** The id of a unit of the programme by its name. */
export async function unitNamed(app: TestApp, name: string): Promise<string> {
  const unit = await app.app.get(UnitOfWork).read((tx) => tx.findOneByOrFail(OrgUnit, { name }));
  return unit.id;
}

let made = 0;

/** A signed-in member of staff with these grants, made without a password. */
export async function staffAtDesk(app: TestApp, unitId: string, grants: GrantScopeDto[]): Promise<StaffAtDesk> {
  const staffId = newId();
  made += 1;
  const sessions = app.app.get(StaffSessions, { strict: false });
  const organisation = app.app.get(OrganisationService, { strict: false });
  const { session, token } = sessions.make(staffId, { address: '127.0.0.1', userAgent: 'test' });
  await app.app.get(UnitOfWork).run(async (tx) => {
    await tx.insert(Staff, staffRow(staffId, unitId, app.app.get(Clock).now()));
    await tx.insert(StaffSession, session);
    for (const grant of grants) await organisation.give(tx, staffId, grant, null);
  });
  const headers = { cookie: `gn_staff=${token}`, origin: app.config.publicOrigin };
  return {
    staffId,
    headers,
    ask: (method, path, body) =>
      app.inject({ method, url: `/api/${path}`, headers, ...(body === undefined ? {} : { payload: body as object }) }),
    actor: async () => (await sessions.resolve(token, '127.0.0.1')) as StaffActor,
  };
}

function staffRow(id: string, unitId: string, createdAt: Date): Staff {
  return {
    id,
    unitId,
    createdAt,
    loginName: `person-${made}-${id.slice(-6)}`,
    displayName: `演示·人员${made}`,
    passwordHash: 'none',
    totpSecret: null,
    totpConfirmedAt: null,
    totpLastStep: null,
    failedCount: 0,
    lockedUntil: null,
    status: 'ACTIVE',
    mustChangePassword: false,
    lastSignInAt: null,
    revision: 1,
  };
}
