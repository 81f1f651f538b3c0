import { HttpException } from '@nestjs/common';
import { ErrorCode, type ErrorDto } from '@good-netizen/shared/error-codes';
import { errorSentences, sentenceOf } from '@good-netizen/shared/error-sentences';
import { DomainError } from '../domain-error.js';
import { InvalidInputError } from './common.errors.js';

export interface ErrorAnswer {
  status: number;
  body: ErrorDto;
  /** Whether an operator should look: logged as an error with its stack. */
  wakesSomeone: boolean;
}

const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  400: ErrorCode.INVALID_INPUT,
  401: ErrorCode.SIGN_IN_REQUIRED,
  403: ErrorCode.ORIGIN_REFUSED,
  404: ErrorCode.NOT_FOUND,
  405: ErrorCode.METHOD_NOT_ALLOWED,
  409: ErrorCode.CONFLICT,
  413: ErrorCode.BODY_TOO_LARGE,
  415: ErrorCode.UNSUPPORTED_MEDIA_TYPE,
  426: ErrorCode.CONTRACT_OUTDATED,
  429: ErrorCode.TOO_MANY_REQUESTS,
  503: ErrorCode.BUSY,
};

/** Fastify's own names for a body that cannot be read. */
const unreadableBody: ReadonlySet<string> = new Set([
  'FST_ERR_CTP_INVALID_JSON_BODY',
  'FST_ERR_CTP_EMPTY_JSON_BODY',
  'FST_ERR_CTP_INVALID_CONTENT_LENGTH',
]);

/** What the client hears about any error. Only foreseen errors speak for themselves; of the others nothing leaks. */
export function errorAnswer(error: unknown, requestId: string): ErrorAnswer {
  if (error instanceof DomainError) return domainAnswer(error, requestId);
  const status = statusOf(error);
  if (status === null || status >= 500) {
    const busy = status === 503;
    const code = busy ? ErrorCode.BUSY : ErrorCode.INTERNAL;
    return { status: busy ? 503 : 500, body: { code, message: errorSentences[code], requestId }, wakesSomeone: !busy };
  }
  const code = isUnreadableBody(error) ? ErrorCode.MALFORMED_JSON : (codeByStatus[status] ?? ErrorCode.INVALID_INPUT);
  return { status, body: { code, message: errorSentences[code], requestId }, wakesSomeone: false };
}

function domainAnswer(error: DomainError, requestId: string): ErrorAnswer {
  const sentence = error instanceof InvalidInputError ? error.sentence : undefined;
  const message = sentence ?? sentenceOf(error.code, error.facts) ?? errorSentences[ErrorCode.INTERNAL];
  const body: ErrorDto = { code: error.code, message, requestId };
  if (error.field !== undefined) body.field = error.field;
  if (Object.keys(error.facts).length > 0) body.details = error.facts;
  return { status: error.httpStatus, body, wakesSomeone: error.wakesSomeone };
}

/** The status an error of Nest or Fastify asks for; null for an error that asks for none, which is an unforeseen one. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null | undefined)?.statusCode;
  return error instanceof Error && typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}

function isUnreadableBody(error: unknown): boolean {
  // secure-json-parse refuses `__proto__` with a SyntaxError that has a status and no code.
  return error instanceof SyntaxError || unreadableBody.has(String((error as { code?: unknown }).code));
}
