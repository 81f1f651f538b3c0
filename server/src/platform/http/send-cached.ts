import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedJson } from '../cached-json.js';
import { sendJson, type CachePolicy } from './send-json.js';

/**
 * Sends a ready answer and keeps it at hand for the next who asks the same. Use with `@Res()`:
 * `sendCached(request, reply, await this.cache.get('home', { ttlSeconds: 5 }, build), { maxAgeSeconds: 0 })`.
 */
export function sendCached(request: FastifyRequest, reply: FastifyReply, json: CachedJson, policy: CachePolicy): void {
  request.server.answersAtHand.note(request, json, policy);
  sendJson(request, reply, json, policy);
}
