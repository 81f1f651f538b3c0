import { type Breadth, permissions, ruleOf } from '@good-netizen/shared/organisation/permissions';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { type Role, roles } from '@good-netizen/shared/organisation/roles';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { newId } from '../../src/platform/id.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { type GuardedRoute, routesOf } from './desk-routes.js';

/** How a grant may be bounded away from what a route acts on. */
const scopes = ['unbounded', 'expired', 'other edition', 'other activity', 'other region', 'other sector'] as const;
type Scope = (typeof scopes)[number];

/** Which of these still reach, for a route that says what it acts on. Written by hand: not computed by the code it tests. */
const reaches: Record<Breadth, readonly Scope[]> = {
  ANY: ['unbounded', 'other activity', 'other region', 'other sector'],
  CASE: ['unbounded'],
  ACTIVITY: ['unbounded'],
  UNIT: ['unbounded'],
  PROVINCE: ['unbounded'],
};

/** Routes of the desk that people use before they are signed in. */
const BEFORE_SIGN_IN = /^desk\/(auth|first-administrator|invitations|staff-links)\b/;

/** What a route acts on when nothing is said: then whoever has the permission in some scope may ask. */
const breadthOf = (route: GuardedRoute): Breadth => {
  const { over } = ruleOf(route.permission as keyof typeof permissions);
  return route.target === null && over !== 'PROVINCE' ? 'ANY' : over;
};

describe('every route of the desk, for every role in every scope', () => {
  let app: TestApp;
  let routes: GuardedRoute[];
  let targetUnit: string;
  let ownUnit: string;
  const people = new Map<string, StaffAtDesk>();

  beforeAll(async () => {
    app = await startDemonstrationApp();
    routes = routesOf(app);
    const lead = await unitNamed(app, '省委网信办');
    ownUnit = lead;
    targetUnit = newId();
    await app.app.get(UnitOfWork).run((tx) =>
      tx.insert(OrgUnit, {
        ...{ id: targetUnit, name: '演示·遵义网信办', kind: 'CYBERSPACE', sectors: ['CYBERSPACE'] },
        ...{ regionCode: '520300', parentId: lead, suspendedAt: null, revision: 1 },
      }),
    );
    const bounds: Record<Scope, Partial<GrantScopeDto>> = {
      unbounded: {},
      expired: { validUntil: new Date(Date.now() - 60_000).toISOString() },
      'other edition': { editionId: newId() },
      'other activity': { activity: 6 },
      'other region': { regionCode: '520400' },
      'other sector': { sector: 'WOMEN' },
    };
    for (const role of roles) {
      for (const scope of scopes) {
        people.set(`${role}/${scope}`, await staffAtDesk(app, lead, [grantOf(role, lead, bounds[scope])]));
      }
    }
  });
  afterAll(() => app.close());

  const urlOf = ({ path, target }: GuardedRoute, unit: string): string =>
    path.replace(/:(\w+)/g, (_, name: string) => {
      if (name === target?.unitParam) return unit;
      return name === target?.activityParam ? '1' : 'nothing-of-this-id';
    });

  async function isAdmitted(person: StaffAtDesk, route: GuardedRoute, unit: string): Promise<boolean> {
    const answer = await person.ask(route.method, urlOf(route, unit), route.method === 'GET' ? undefined : {});
    if (answer.statusCode >= 500) throw new Error(`${route.method} ${route.path}: ${answer.payload}`);
    if (answer.statusCode === 401) throw new Error(`${route.method} ${route.path} does not know the session`);
    const { code, details } = (answer.statusCode === 403 ? answer.json() : {}) as { code?: string; details?: object };
    return !(
      code === 'ORGANISATION.NOT_PERMITTED' && (details as { permission?: string }).permission === route.permission
    );
  }

  async function wronglyAnswered(role: Role, asked: readonly GuardedRoute[], unit: string): Promise<string[]> {
    const wrong: string[] = [];
    for (const route of asked) {
      const allowed = ruleOf(route.permission as keyof typeof permissions).roles.includes(role);
      for (const scope of scopes) {
        const expected = allowed && reaches[breadthOf(route)].includes(scope);
        const admitted = await isAdmitted(people.get(`${role}/${scope}`) as StaffAtDesk, route, unit);
        if (admitted !== expected)
          wrong.push(`${route.method} ${route.path} as ${role} (${scope}): ${String(admitted)}`);
      }
    }
    return wrong;
  }

  it('is in the table: no route of the desk is without a permission or a reason to have none', () => {
    const desk = routes.filter(({ path }) => path.startsWith('desk/') || path === 'desk');
    expect(desk.length).toBeGreaterThan(30);
    const open = desk.filter(({ admits, path }) => admits === 'public' && !BEFORE_SIGN_IN.test(path));
    expect(open).toEqual([]);
    expect(desk.filter(({ admits }) => admits === 'netizen')).toEqual([]);
    expect(routes.filter(({ permission }) => permission !== null && !(permission in permissions))).toEqual([]);
    expect(routes.filter(({ admits, path }) => admits === 'permission' && !path.startsWith('desk/'))).toEqual([]);
  });

  it.each(roles)('lets a %s do what the table says and nothing else', async (role: Role) => {
    const permitted = routes.filter(({ admits }) => admits === 'permission');
    expect(await wronglyAnswered(role, permitted, targetUnit)).toEqual([]);
    // The unit that the role is for is bounded like any other.
    const ofUnits = permitted.filter(({ target }) => target?.unitParam !== undefined);
    expect(ofUnits).not.toEqual([]);
    expect(await wronglyAnswered(role, ofUnits, ownUnit)).toEqual([]);
  });

  it('lets nobody in without a session, and no netizen', async () => {
    for (const route of routes.filter(({ admits }) => admits === 'permission' || admits === 'signed-in-staff')) {
      const origin = app.config.publicOrigin;
      const asked = { method: route.method, url: `/api/${urlOf(route, targetUnit)}` } as const;
      for (const headers of [{ origin }, { origin, cookie: `gn_staff=${'x'.repeat(43)}` }]) {
        const answer = await app.inject({ ...asked, headers, ...(route.method === 'GET' ? {} : { payload: {} }) });
        expect([route.path, answer.statusCode]).toEqual([route.path, 401]);
      }
    }
  });

  it('writes nothing for a page of another origin', async () => {
    const person = people.get('SYS_ADMIN/unbounded') as StaffAtDesk;
    for (const route of routes.filter(({ admits, method }) => admits === 'permission' && method !== 'GET')) {
      const headers = { ...person.headers, origin: 'https://elsewhere.example' };
      const answer = await app.inject({
        method: route.method,
        url: `/api/${urlOf(route, targetUnit)}`,
        headers,
        payload: {},
      });
      expect([route.path, answer.statusCode]).toEqual([route.path, 403]);
    }
  });
});
