import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../domain-error.js';

const PREFIX = '/sim';
const PASSED_ON = ['content-type', 'content-length', 'location', 'cache-control', 'set-cookie'];

class SimulatorUnreachableError extends DomainError {
  constructor(cause: unknown) {
    super({ code: ErrorCode.WECHAT_UNAVAILABLE, httpStatus: 502, cause, wakesSomeone: false });
  }
}

/**
 * Lets a browser reach the simulator's sign-in pages under our own address: `/sim/<path>` is its `/<path>`. Its control
 * routes (`/__sim/…`) and its server API stay out of reach.
 */
export function proxySimulator(server: FastifyInstance, port: number): void {
  server.get(`${PREFIX}/connect/*`, (request, reply) => pass(request, reply, port));
}

async function pass(request: FastifyRequest, reply: FastifyReply, port: number): Promise<FastifyReply> {
  const answer = await ask(request.url.slice(PREFIX.length), request.headers, port);
  for (const name of PASSED_ON) {
    const value = answer.headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
  return reply.code(answer.statusCode ?? 502).send(answer);
}

function ask(path: string, { host, accept, cookie }: IncomingHttpHeaders, port: number): Promise<IncomingMessage> {
  const headers = Object.fromEntries(
    Object.entries({ host, accept, cookie }).filter(([, value]) => value !== undefined),
  );
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers, timeout: 5000 })
      .on('response', resolve)
      .on('timeout', function giveUp(this: { destroy: (error: Error) => void }) {
        this.destroy(new Error('the simulator did not answer in time'));
      })
      .on('error', (error) => reject(new SimulatorUnreachableError(error)))
      .end();
  });
}
