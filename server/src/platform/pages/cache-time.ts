import type { FastifyReply } from 'fastify';

const HASHED = /\.[0-9a-f]{8,}\.\w+(\.map)?(\.gz|\.br)?$/;

/** Names with a content hash may be kept for ever; everything else is asked for anew each time. */
export function sayHowLong(reply: FastifyReply, file: string): void {
  void reply.header('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
