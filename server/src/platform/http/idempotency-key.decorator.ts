import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IDEMPOTENCY_KEY_HEADER } from '@good-netizen/shared/contract-version';
import { Limits } from '@good-netizen/shared/limits';
import { IdempotencyKeyRequiredError } from './common.errors.js';

const SHAPE = new RegExp(`^[A-Za-z0-9_-]{${Limits.idempotencyKeyMinChars},${Limits.idempotencyKeyMaxChars}}$`);

/** The key of a header value. @throws IdempotencyKeyRequiredError when it is absent or has another shape. */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && SHAPE.test(header)) return header;
  throw new IdempotencyKeyRequiredError();
}

/** `@IdempotencyKey() key: string` — the client's name for this very write, the same on every retry of it. */
export const IdempotencyKey = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string =>
    idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>().headers[IDEMPOTENCY_KEY_HEADER]),
  [describeInOpenApi],
);

function describeInOpenApi(target: object, method: string | symbol | undefined): void {
  const route = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || route === undefined) return;
  const schema = { type: 'string' as const, pattern: SHAPE.source };
  ApiHeader({ name: IDEMPOTENCY_KEY_HEADER, required: true, schema })(target, method, route);
}
