import type { FastifyReply, FastifyRequest } from 'fastify';
import { newRid } from '../sim-error.js';
import type { World } from '../world.js';
import { queryOf } from './request-body.js';

/**
 * The app that calls. The token travels in the query and nowhere else; inside cloud hosting there is none, and WeChat
 * marks its answer with `x-openapi-seqid`.
 */
export function callingAppid(world: World, request: FastifyRequest, reply: FastifyReply): string {
  const token = queryOf(request).access_token;
  if (!token && world.cloudHostingAppid) {
    void reply.header('x-openapi-seqid', newRid(world.clock.now()));
    return world.cloudHostingAppid;
  }
  return world.tokens.appidOf(token);
}
