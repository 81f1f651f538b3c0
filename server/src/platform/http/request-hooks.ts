import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONTRACT_VERSION_HEADER } from '@good-netizen/shared/contract-version';
import { API_PREFIX } from '@good-netizen/shared/paths';
import { refuseOutdatedContract } from './contract-version.js';

const API = `/${API_PREFIX}/`;
const SLOW_MS = 1000;

/** What happens to every request before and after its route: names it, hardens API answers, checks the contract, logs. */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (isEmptyDelete(request)) delete request.raw.headers['content-type'];
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    if (request.url.startsWith(API)) {
      void reply.header('cache-control', 'no-store');
      refuseOutdatedContract(request.headers[CONTRACT_VERSION_HEADER]);
    }
    done();
  });
  // The route's pattern is logged, never the address: addresses carry sign-in codes and check tokens.
  server.addHook('onResponse', (request, reply, done) => {
    const slow = reply.elapsedTime > SLOW_MS;
    if (slow || request.log.level === 'debug' || request.log.level === 'trace') {
      const { method, routeOptions } = request;
      const facts = { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
      if (slow) request.log.warn(facts, 'a slow request');
      else request.log.debug(facts, 'a request');
    }
    done();
  });
}

/** WeChat's `wx.request` calls a DELETE without a body JSON all the same, and an empty text is none. */
function isEmptyDelete({ method, headers }: FastifyRequest): boolean {
  return (
    method === 'DELETE' && (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined
  );
}
