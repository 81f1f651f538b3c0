import type { FastifyInstance } from 'fastify';
import { findingIn } from '../keyword-labels.js';
import { type PushMode, pushModes } from '../pushes.js';
import { newRid, SimError } from '../sim-error.js';
import type { PushTarget } from '../push-target.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody } from './request-body.js';

const MAX_BYTES = 10 * 1024 * 1024;
const NOT_FETCHED = -1008;
const FETCH_MS = 10_000;

/**
 * `media_check_async` version 2: really fetches the file and pushes what it thinks of it. The words of the text check found in
 * the address or the file's bytes decide, so that every outcome can be tried.
 */
export function mediaCheckRoutes(app: FastifyInstance, world: World): void {
  postOnly(app, '/wxa/media_check_async', async (request, reply) => {
    const appid = callingAppid(world, request, reply);
    const body = jsonBody(request);
    if (body.media_type !== 1 && body.media_type !== 2) throw new SimError(40004);
    if (body.version !== 2 || typeof body.media_url !== 'string') throw new SimError(47001);
    if (![1, 2, 3, 4].includes(Number(body.scene))) throw new SimError(40129);
    world.visits.recentPerson(body.openid, appid);
    const traceId = newRid(world.clock.now());
    const event = { ...eventOf(world, appid, traceId), ...(await verdictOn(body.media_url)) };
    await world.pushes.plan(appid, event);
    return { errcode: 0, errmsg: 'ok', trace_id: traceId };
  });

  app.post('/__sim/push', async (request) => {
    const body = jsonBody(request);
    const mode = pushModes.find((known) => known === body.mode);
    if (mode) world.pushes.mode = mode satisfies PushMode;
    if (body.target !== undefined) world.pushes.target = body.target as PushTarget;
    if (body.message !== undefined && typeof body.appid === 'string') {
      await world.pushes.push(body.appid, body.message as Record<string, unknown>);
    }
    return { status: world.pushes.lastStatus };
  });
}

function eventOf(world: World, appid: string, traceId: string): Record<string, unknown> {
  return {
    ToUserName: 'gh_9df7d78a1234',
    FromUserName: 'o4_t144jTUSEoxydysUA2E234_tc',
    CreateTime: Math.floor(world.clock.now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid,
    trace_id: traceId,
    version: 2,
  };
}

async function verdictOn(url: string): Promise<Record<string, unknown>> {
  const bytes = await fetched(url);
  if (!bytes) return { errcode: NOT_FETCHED, errmsg: 'download failed', detail: [], result: {} };
  const { suggest, label } = findingIn(`${decodeURI(url)}\n${bytes.toString('utf8')}`);
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }];
  return { errcode: 0, errmsg: 'ok', detail, result: { suggest, label } };
}

async function fetched(url: string): Promise<Buffer | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
    const bytes = Buffer.from(await response.arrayBuffer());
    return response.ok && bytes.length <= MAX_BYTES ? bytes : null;
  } catch {
    return null;
  }
}
