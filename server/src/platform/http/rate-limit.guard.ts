import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/app-config.js';
import { Clock } from '../clock.js';
import { TooManyRequestsError } from './common.errors.js';
import { RateLimiter } from './rate-limiter.js';

const NOT_RATE_LIMITED = 'platform:not-rate-limited';

/** For routes that have a quota of their own (casting a ballot) or are asked by machines (health). */
export const NotRateLimited = (): ClassDecorator & MethodDecorator => SetMetadata(NOT_RATE_LIMITED, true);

/** What the session guard, which comes before this one, leaves on the request. */
interface MaybeSignedIn {
  actor?: { sessionId: string } | null;
}

/**
 * Slows down who asks too often. A signed-in person is counted by session alone, so that a school or a village behind one
 * address is not punished for being many; only people who are not signed in are counted by address.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly limiter: RateLimiter;

  constructor(
    private readonly reflector: Reflector,
    private readonly config: AppConfig,
    clock: Clock,
  ) {
    this.limiter = new RateLimiter(config.rate.windowSeconds, () => clock.now().getTime());
  }

  canActivate(context: ExecutionContext): boolean {
    if (this.isFree(context)) return true;
    this.admit(context.switchToHttp().getRequest<FastifyRequest & MaybeSignedIn>());
    return true;
  }

  /** Counts one request. @throws TooManyRequestsError when it is one too many */
  admit(request: FastifyRequest & MaybeSignedIn): void {
    const { perSession, perAddress } = this.config.rate;
    const wait = request.actor
      ? this.limiter.count(`s:${request.actor.sessionId}`, perSession)
      : this.limiter.count(`a:${request.ip}`, perAddress);
    if (wait > 0) throw new TooManyRequestsError(wait);
  }

  private isFree(context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(NOT_RATE_LIMITED, [context.getHandler(), context.getClass()]) === true
    );
  }
}
