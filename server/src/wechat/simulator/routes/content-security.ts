import type { FastifyInstance } from 'fastify';
import { findingIn, type TextFinding } from '../keyword-labels.js';
import { newRid, SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody } from './request-body.js';

const MAX_CHARS = 2500;

/** `msg_sec_check` version 2. The errcode of an over-long text is not documented; 45002 is the general one. */
export function contentSecurityRoutes(app: FastifyInstance, world: World): void {
  postOnly(app, '/wxa/msg_sec_check', (request, reply) => {
    const appid = callingAppid(world, request, reply);
    const body = jsonBody(request);
    if (body.version !== 2 || typeof body.content !== 'string' || body.content === '') throw new SimError(47001);
    if (![1, 2, 3, 4].includes(Number(body.scene))) throw new SimError(40129);
    if (body.content.length > MAX_CHARS) throw new SimError(45002);
    world.visits.recentPerson(body.openid, appid);
    const read = [body.content, body.title, body.nickname].filter((part) => typeof part === 'string').join('\n');
    return verdictOf(findingIn(read), newRid(world.clock.now()));
  });
}

function verdictOf(finding: TextFinding, traceId: string): object {
  const { suggest, label, keyword } = finding;
  const keywordDetail = { strategy: 'keyword', errcode: 0, suggest, label, level: keyword ? 90 : 20, keyword };
  return {
    errcode: 0,
    errmsg: 'ok',
    trace_id: traceId,
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }, ...(keyword ? [keywordDetail] : [])],
  };
}
