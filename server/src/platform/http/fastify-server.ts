import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { Limits } from '@good-netizen/shared/limits';
import type { AppConfig } from '../../config/app-config.js';
import { requestIdOf } from './request-id.js';

/** A whole request has to arrive within this; the fullest body over the slowest phone takes a few seconds. */
const REQUEST_TIMEOUT_MS = 30_000;

type ErrorAnswer = (error: Error, request: FastifyRequest, reply: FastifyReply) => void;

/** Fastify under Nest. Errors reach the error filter as they are, so that it can tell a malformed body from a large one. */
export class FastifyServer extends FastifyAdapter {
  /** @param answerError for what no route of Nest has caught: a malformed address, and errors of Fastify's own routes */
  constructor(config: AppConfig, answerError: ErrorAnswer) {
    super({
      logger: { level: config.logLevel, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` },
      logController: new LogController({ disableRequestLogging: true }),
      trustProxy: trustOf(config.trustProxy),
      bodyLimit: Limits.bodyMaxBytes,
      // Fastify's own default lets a request dribble in for ever.
      requestTimeout: REQUEST_TIMEOUT_MS,
      genReqId: requestIdOf(config.trustProxy !== false),
      requestIdHeader: false,
      frameworkErrors: answerError,
      // No room uses Connect-style middleware, which would cost every request a little.
      skipMiddie: true,
      routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    });
    // Only JSON is read: a form that another site posts does not even get to the origin check.
    this.getInstance().removeContentTypeParser('text/plain');
    // Before the first route: a route keeps the handler that stood when it was registered.
    this.getInstance().setErrorHandler(answerError);
  }

  /** Nest would set a handler of its own when it starts, too late for the routes that stand by then. */
  override setErrorHandler(): FastifyInstance {
    return this.getInstance();
  }

  override mapException(error: unknown): unknown {
    return error;
  }
}

/** A number means: so many proxies stand before us. */
function trustOf(setting: AppConfig['trustProxy']): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}
