import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { Limits } from '@good-netizen/shared/limits';
import type { AppConfig } from '../../config/app-config.js';
import { requestIdOf } from './request-id.js';

type FrameworkErrorAnswer = (error: Error, request: FastifyRequest, reply: FastifyReply) => void;

/** Fastify under Nest. Errors reach the error filter as they are, so that it can tell a malformed body from a large one. */
export class FastifyServer extends FastifyAdapter {
  /** @param answerFrameworkError for what the router refuses before any hook, such as a malformed address */
  constructor(config: AppConfig, answerFrameworkError: FrameworkErrorAnswer) {
    super({
      logger: { level: config.logLevel, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` },
      logController: new LogController({ disableRequestLogging: true }),
      trustProxy: trustOf(config.trustProxy),
      bodyLimit: Limits.bodyMaxBytes,
      genReqId: requestIdOf(config.trustProxy !== false),
      requestIdHeader: false,
      frameworkErrors: answerFrameworkError,
      // No room uses Connect-style middleware, which would cost every request a little.
      skipMiddie: true,
      routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    });
    // Only JSON is read: a form that another site posts does not even get to the origin check.
    this.getInstance().removeContentTypeParser('text/plain');
  }

  override mapException(error: unknown): unknown {
    return error;
  }
}

/** A number means: so many proxies stand before us. */
function trustOf(setting: AppConfig['trustProxy']): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}
