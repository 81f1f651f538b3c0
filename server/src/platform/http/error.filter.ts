import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DomainError } from '../domain-error.js';
import { loggableError } from '../logging/loggable-error.js';
import { type ErrorAnswer, errorAnswer } from './error-answer.js';
import type { RouteMethods } from './route-methods.js';
import { notFoundPage } from './not-found-page.js';

/** The one place where an error becomes an answer: `{code, message, field?, requestId, details?}`, never a stack. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  /** @param refusalOf what an unforeseen error means when only the moment is bad: a deadlock, a lost connection, a full disk */
  constructor(
    private readonly routes: RouteMethods,
    private readonly refusalOf: (error: unknown) => DomainError | null,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for errors that Fastify meets before any route is known. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const answer = errorAnswer(this.refusalOf(error) ?? error, request.id);
    this.log(error, answer, request);
    if (reply.sent) return;
    void reply.header('x-request-id', request.id);
    if (error instanceof NotFoundException && request.is404) return this.answerUnknownRoute(answer, request, reply);
    const wait = answer.body.details?.retryAfterSeconds;
    if (typeof wait === 'number') void reply.header('retry-after', String(wait));
    send(reply, answer);
  }

  private answerUnknownRoute(answer: ErrorAnswer, request: FastifyRequest, reply: FastifyReply): void {
    const allowed = this.routes.allowedAt(request.url);
    if (allowed.length > 0) {
      const code = ErrorCode.METHOD_NOT_ALLOWED;
      void reply.header('allow', allowed.join(', '));
      return send(reply, { ...answer, status: 405, body: { ...answer.body, code, message: errorSentences[code] } });
    }
    const wantsPage = request.method === 'GET' && String(request.headers.accept).includes('text/html');
    if (!wantsPage || request.url.startsWith('/api')) return send(reply, answer);
    void reply.code(404).type('text/html; charset=utf-8').send(notFoundPage);
  }

  private log(error: unknown, answer: ErrorAnswer, request: FastifyRequest): void {
    const facts = { code: answer.body.code, status: answer.status, route: request.routeOptions.url };
    if (answer.wakesSomeone) request.log.error({ ...facts, err: loggableError(error) }, 'the request failed');
    else request.log.debug({ ...facts, field: answer.body.field }, 'the request was refused');
  }
}

function send(reply: FastifyReply, { status, body }: ErrorAnswer): void {
  void reply
    .removeHeader('content-encoding')
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .code(status)
    .send(JSON.stringify(body));
}
