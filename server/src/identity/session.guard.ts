import { CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RequestSession } from './request-session.js';
import { BEFORE_CONSENT } from './before-consent.decorator.js';
import { consentInForce } from './domain/consent-in-force.js';
import { ConsentRequiredError } from './domain/sign-in.error.js';
import type { NetizenActor, RequestWithActor } from './netizen-actor.js';
import { PUBLIC_ROUTE } from './public.decorator.js';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Guards every route by default. It reads the access token and nothing else: no database, so that a ballot costs one
 * signature check of a few microseconds. A session that was ended is refused at once in the process that ended it, and
 * within half a minute in every other one.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: RequestSession,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
    const actor = this.sessions.read(request);
    if (actor) this.refuseWithoutConsent(context, request, actor);
    if (actor || this.isPublic(context)) return true;
    throw this.sessions.refusal(request);
  }

  /** Whoever has not agreed to the documents in force may read, agree, and leave; public routes ask nobody. */
  private refuseWithoutConsent(context: ExecutionContext, { method }: FastifyRequest, actor: NetizenActor): void {
    if (!actor.consentDue || READING.has(method) || this.isPublic(context)) return;
    const open = this.reflector.getAllAndOverride<boolean>(BEFORE_CONSENT, [context.getHandler(), context.getClass()]);
    if (open !== true) throw new ConsentRequiredError(consentInForce());
  }

  private isPublic(context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, [context.getHandler(), context.getClass()]) === true;
  }
}
