import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SimError } from '../sim-error.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** An endpoint that answers 43002 to GET. */
export function postOnly(app: FastifyInstance, path: string, handler: Handler): void {
  app.post(path, handler);
  app.get(path, () => {
    throw new SimError(43002);
  });
}
