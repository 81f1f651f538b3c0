import type { FastifyInstance } from 'fastify';
import type { Fault } from '../faults.js';
import { openidOf, unionidOf } from '../people.js';
import type { World } from '../world.js';
import { jsonBody } from './request-body.js';

/** What the real WeChat does not have: levers for tests, and `wx.login` for runtimes outside WeChat. */
export function controlRoutes(app: FastifyInstance, world: World): void {
  app.get('/__sim/health', () => ({ ok: true, now: new Date(world.clock.now()).toISOString() }));

  app.post('/__sim/clock', (request) => {
    const body = jsonBody(request);
    if (body.reset === true) world.clock.reset();
    if (typeof body.advanceSeconds === 'number') world.clock.advance(body.advanceSeconds);
    return { now: new Date(world.clock.now()).toISOString() };
  });

  app.post('/__sim/faults', (request) => {
    const body = jsonBody(request);
    if (body.clear === true) world.faults.clear();
    if (typeof body.endpoint === 'string') world.faults.add(body as unknown as Fault);
    return { ok: true };
  });

  app.post('/__sim/people', (request) => {
    const body = jsonBody(request);
    const riskRank = typeof body.riskRank === 'number' ? { riskRank: body.riskRank } : {};
    const flagged = typeof body.flagged === 'boolean' ? { flagged: body.flagged } : {};
    return world.people.change(String(body.person), { ...riskRank, ...flagged });
  });

  app.post('/__sim/login-code', (request) => {
    const body = jsonBody(request);
    const simApp = world.app(body.appid, 'mini-program');
    const person = world.people.find(String(body.person));
    const code = { kind: 'mini-program' as const, appid: simApp.appid, personKey: person.key, snapshot: false };
    return { js_code: world.codes.issue(code) };
  });

  app.post('/__sim/settings', (request) => {
    const body = jsonBody(request);
    if (typeof body.boundToOpenPlatform === 'boolean') world.boundToOpenPlatform = body.boundToOpenPlatform;
    if (typeof body.cloudHostingAppid === 'string') world.cloudHostingAppid = body.cloudHostingAppid || null;
    if (Array.isArray(body.releasedPages)) world.releasedPages = new Set(body.releasedPages.map(String));
    return { ok: true };
  });

  app.post('/__sim/identifiers', (request) => {
    const body = jsonBody(request);
    return { openid: openidOf(String(body.appid), String(body.person)), unionid: unionidOf(String(body.person)) };
  });
}
