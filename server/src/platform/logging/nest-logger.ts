import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { loggableError } from './loggable-error.js';

/** Sends what Nest and the rooms log (`new Logger('Room')`) through the one logger of the server. */
export class NestLogger implements LoggerService {
  constructor(private readonly out: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest's own "route mapped", "module initialised" lines are of use only when something is wrong with the wiring.
    const quiet = isNestsOwn(rest);
    this.out[quiet ? 'debug' : 'info'](contextOf(rest), textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const found = [message, ...rest].find((part) => part instanceof Error);
    const stack = rest.find((part): part is string => typeof part === 'string' && part.includes('\n'));
    const details = found ? { err: loggableError(found) } : stack === undefined ? {} : { stack };
    this.out.error({ ...contextOf(rest), ...details }, textOf(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.out.warn(contextOf(rest), textOf(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.out.debug(contextOf(rest), textOf(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.out.trace(contextOf(rest), textOf(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.out.fatal(contextOf(rest), textOf(message));
  }
}

const nestContexts = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);
const isNestsOwn = (rest: unknown[]): boolean => nestContexts.has(String(rest.at(-1)));

/** Nest passes the name of the speaker last. */
function contextOf(rest: unknown[]): { context?: string } {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? { context: last } : {};
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : (JSON.stringify(message) ?? String(message));
}
