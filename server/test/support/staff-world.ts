import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import type { StaffActor } from '../../src/identity/staff-actor.js';
import { StaffSessions } from '../../src/identity/services/staff/staff-sessions.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { staffAtDesk as signedInAtDesk } from './desk.js';
import type { TestApp } from './test-app.js';

export interface StaffAtDesk {
  readonly staffId: string;
  readonly headers: { cookie: string; origin: string };
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
  made += 1;
  const { staffId, headers } = await signedInAtDesk(app, unitId, grants, `演示·人员${made}`);
  const token = headers.cookie.slice('gn_staff='.length);
  return {
    staffId,
    headers,
    ask: (method, path, body) =>
      app.inject({ method, url: `/api/${path}`, headers, ...(body === undefined ? {} : { payload: body as object }) }),
    actor: async () => (await app.app.get(StaffSessions, { strict: false }).resolve(token, '127.0.0.1')) as StaffActor,
  };
}
