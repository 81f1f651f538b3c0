import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedJson } from '../cached-json.js';

export interface CachePolicy {
  /** How long a browser or proxy may keep the answer without asking. 0: it asks every time and mostly hears 304. */
  maxAgeSeconds: number;
  /** `private` for an answer that only this person may see. */
  scope?: 'public' | 'private';
}

/** Sends a ready answer: 304 when the client has it, gzip when the client takes it. */
export function sendJson(request: FastifyRequest, reply: FastifyReply, json: CachedJson, policy: CachePolicy): void {
  const { 'if-none-match': known, 'accept-encoding': encodings } = request.headers;
  const gzip = json.isWorthGzip && encodings !== undefined && takesGzip(encodings);
  const etag = gzip ? json.gzipEtag : json.etag;
  void reply.header('etag', etag).header('cache-control', cacheControl(policy)).header('vary', 'accept-encoding');
  if (known !== undefined && names(known, etag)) {
    void reply.code(304).send();
    return;
  }
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (gzip) void reply.header('content-encoding', 'gzip');
  void reply.send(gzip ? json.gzip() : json.body);
}

function cacheControl({ maxAgeSeconds, scope = 'public' }: CachePolicy): string {
  return maxAgeSeconds > 0 ? `${scope}, max-age=${maxAgeSeconds}` : `${scope}, no-cache`;
}

function takesGzip(encodings: string | string[]): boolean {
  return /(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)/.test(String(encodings));
}

/** Weak comparison (RFC 9110 §13.1.2): a proxy may have marked our tag as weak. */
function names(known: string, etag: string): boolean {
  return known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
