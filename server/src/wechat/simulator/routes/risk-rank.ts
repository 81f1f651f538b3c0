import type { FastifyInstance } from 'fastify';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody } from './request-body.js';

/** `getuserriskrank`. `unoin_id` is misspelt in the real answer too. */
export function riskRankRoutes(app: FastifyInstance, world: World): void {
  let unoinId = 100_000;
  postOnly(app, '/wxa/getuserriskrank', (request, reply) => {
    const appid = callingAppid(world, request, reply);
    const body = jsonBody(request);
    if (body.appid !== appid) throw new SimError(40013);
    if (typeof body.scene !== 'number' || ![0, 1, 2].includes(body.scene)) throw new SimError(40129);
    if (typeof body.client_ip !== 'string' || body.client_ip === '') throw new SimError(47001);
    const person = world.people.find(world.visits.recentPerson(body.openid, appid));
    unoinId += 1;
    return { errcode: 0, errmsg: 'getuserriskrank succ', risk_rank: person.riskRank, unoin_id: unoinId };
  });
}
