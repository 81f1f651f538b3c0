import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { loggableError } from './loggable-error.js';

/** Sends what Nest and the rooms log (`new Logger('Room')`) through the one logger of the server. */
export class NestLogger implements LoggerService {
  constructor(private readonly out: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest's own "route mapped", "module initialised" lines are of use only when something is wrong with the wiring.
    const quiet = isNestsOwn(rest);
    this.out[quiet ? 'debug' : 'info'](fieldsOf(message, rest), textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const found = [message, ...rest].find((part) => part instanceof Error);
    const stack = rest.find((part): part is string => typeof part === 'string' && part.includes('\n'));
    const details = found ? { err: loggableError(found) } : stack === undefined ? {} : { stack };
    this.out.error({ ...fieldsOf(message, rest), ...details }, textOf(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.out.warn(fieldsOf(message, rest), textOf(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.out.debug(fieldsOf(message, rest), textOf(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.out.trace(fieldsOf(message, rest), textOf(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.out.fatal(fieldsOf(message, rest), textOf(message));
  }
}

const nestContexts = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);
const isNestsOwn = (rest: unknown[]): boolean => nestContexts.has(String(rest.at(-1)));

/** Nest passes the name of the speaker last. */
function contextOf(rest: unknown[]): { context?: string } {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? { context: last } : {};
}

/** A room may log an object: its `msg` is the text, the rest are fields beside it. */
function isRecord(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && !(message instanceof Error) && !Array.isArray(message);
}

function fieldsOf(message: unknown, rest: unknown[]): Record<string, unknown> {
  if (!isRecord(message)) return contextOf(rest);
  const { msg: _text, ...fields } = message;
  return { ...fields, ...contextOf(rest) };
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.message;
  if (isRecord(message) && typeof message['msg'] === 'string') return message['msg'];
  return typeof message === 'string' ? message : (JSON.stringify(message) ?? String(message));
}
