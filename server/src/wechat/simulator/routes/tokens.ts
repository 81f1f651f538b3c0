import type { FastifyInstance } from 'fastify';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { postOnly } from './post-only.js';
import { jsonBody, queryOf } from './request-body.js';

export function tokenRoutes(app: FastifyInstance, world: World): void {
  postOnly(app, '/cgi-bin/stable_token', (request) => {
    const body = jsonBody(request);
    const simApp = world.app(body.appid);
    world.checkSecret(simApp, body.secret);
    if (body.grant_type !== 'client_credential') throw new SimError(40002);
    const token = world.tokens.stableFor(simApp.appid, body.force_refresh === true);
    return { access_token: token.value, expires_in: token.expiresInSeconds };
  });

  app.get('/cgi-bin/token', (request) => {
    const query = queryOf(request);
    const simApp = world.app(query.appid);
    world.checkSecret(simApp, query.secret);
    if (query.grant_type !== 'client_credential') throw new SimError(40002);
    const token = world.tokens.plainFor(simApp.appid);
    return { access_token: token.value, expires_in: token.expiresInSeconds };
  });
}
