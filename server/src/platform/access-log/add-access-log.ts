import { API_PREFIX } from '@good-netizen/shared/paths';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessLog } from './access-log.js';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const SIGN_IN_BACK = `/${API_PREFIX}/auth/h5/callback`;
/** The one parameter that is told: which selection somebody voted in. Others may name persons, ballots or certificates. */
const SELECTION = /^\/api\/selections\/:id\//;

/** Remembers every write and every sign-in. Reading is not recorded: what people read is nobody's business. */
export function addAccessLog(server: FastifyInstance, log: AccessLog): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url;
    if (route && (!READING.has(request.method) || route === SIGN_IN_BACK)) {
      const { method, ip: address } = request;
      log.record({ method, route: told(route, request), status: reply.statusCode, address, netizenId: who(request) });
    }
    done();
  });
}

function told(route: string, { params }: FastifyRequest): string {
  const id = (params as { id?: unknown } | undefined)?.id;
  return SELECTION.test(route) && typeof id === 'string' ? route.replace(':id', id.slice(0, 36)) : route;
}

/** The session guard has left it on the request. */
function who(request: FastifyRequest & { actor?: { netizenId: string } | null }): string | null {
  return request.actor?.netizenId ?? null;
}
