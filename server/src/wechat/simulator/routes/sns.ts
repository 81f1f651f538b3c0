import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fakeIdentifier, openidOf, unionidOf } from '../people.js';
import { SimError } from '../sim-error.js';
import type { SimApp, World } from '../world.js';
import { queryOf } from './request-body.js';

/** `code2Session` and the code exchange of H5. Neither answers an errcode when it succeeds. */
export function snsRoutes(app: FastifyInstance, world: World): void {
  app.get('/sns/jscode2session', (request) => {
    const { simApp, value } = checked(world, request, 'mini-program', 'js_code');
    const code = world.codes.redeem(value, 'mini-program', simApp.appid);
    if (world.people.find(code.personKey).flagged) throw new SimError(40226);
    const openid = openidOf(simApp.appid, code.personKey);
    world.visits.record(openid, simApp.appid, code.personKey);
    const unionid = world.boundToOpenPlatform ? { unionid: unionidOf(code.personKey) } : {};
    return { session_key: randomBytes(16).toString('base64'), openid, ...unionid };
  });

  app.get('/sns/oauth2/access_token', (request) => {
    const { simApp, value } = checked(world, request, 'h5', 'code');
    const code = world.codes.redeem(value, 'h5', simApp.appid);
    const tokens = {
      access_token: randomBytes(60).toString('base64url'),
      expires_in: 7200,
      refresh_token: randomBytes(60).toString('base64url'),
      scope: code.scope,
    };
    if (code.snapshot) return { ...tokens, openid: fakeIdentifier(), is_snapshotuser: 1, unionid: fakeIdentifier() };
    const tellsUnionid = world.boundToOpenPlatform && code.scope === 'snsapi_userinfo';
    const unionid = tellsUnionid ? { unionid: unionidOf(code.personKey) } : {};
    const openid = openidOf(simApp.appid, code.personKey);
    world.visits.record(openid, simApp.appid, code.personKey);
    return { ...tokens, openid, ...unionid };
  });
}

function checked(
  world: World,
  request: FastifyRequest,
  kind: SimApp['kind'],
  codeField: string,
): { simApp: SimApp; value: string } {
  const query = queryOf(request);
  const simApp = world.app(query.appid, kind);
  world.checkSecret(simApp, query.secret);
  if (query.grant_type !== 'authorization_code') throw new SimError(40002);
  const value = query[codeField];
  if (!value) throw new SimError(41008);
  return { simApp, value };
}
