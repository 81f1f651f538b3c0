import type { FastifyRequest } from 'fastify';
import { OriginRefusedError } from '../../platform/http/common.errors.js';
import { isOwnOrigin } from '../../platform/http/own-origin.js';
import { isAuthorisedByCookie } from './credentials.js';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cookies travel by themselves, so a write that they authorise must come from a page of our own (OWASP: CSRF, verifying
 * the origin). A bearer token has to be put there by our own code and needs no such proof.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicOrigin: string): void {
  if (READING.has(request.method) || !isAuthorisedByCookie(request)) return;
  if (!isOwnOrigin(request.headers, publicOrigin)) throw new OriginRefusedError();
}

/** The same for the desk, whose routes only a cookie opens. */
export function refuseForeignStaffOrigin(request: FastifyRequest, publicOrigin: string): void {
  if (READING.has(request.method)) return;
  if (!isOwnOrigin(request.headers, publicOrigin)) throw new OriginRefusedError();
}
