import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SimError } from '../sim-error.js';

/** WeChat reads every body as text and complains in its own way, so Fastify must not refuse it first. */
export function readBodiesAsText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
}

/** The JSON object of a body. @throws SimError 44002 nothing sent, 47001 not an object */
export function jsonBody(request: FastifyRequest): Record<string, unknown> {
  const text = typeof request.body === 'string' ? request.body.trim() : '';
  if (text === '') throw new SimError(44002);
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Answered below, like any other body that is not an object.
  }
  throw new SimError(47001);
}

export function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  return request.query as Record<string, string | undefined>;
}
