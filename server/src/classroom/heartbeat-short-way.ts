import { Injectable } from '@nestjs/common';
import { API_PREFIX } from '@good-netizen/shared/paths';
import type { FastifyRequest } from 'fastify';
import { RequestSession } from '../identity/request-session.js';
import { RateLimitGuard } from '../platform/http/rate-limit.guard.js';
import type { ShortWay } from '../platform/http/short-ways.js';
import { isId } from '../platform/id.js';
import { isHeartbeat } from './requests/is-heartbeat.js';
import { RecordHeartbeatService } from './services/record-heartbeat.service.js';

/**
 * `POST classroom/sessions/:id/heartbeats` for a learner who is signed in and whose heartbeat has the shape it should have:
 * past the rate limit straight to the service. Everything else is answered by `LearningController`.
 */
@Injectable()
export class HeartbeatShortWay implements ShortWay {
  readonly method = 'POST';
  readonly url = `/${API_PREFIX}/classroom/sessions/:id/heartbeats`;

  constructor(
    private readonly sessions: RequestSession,
    private readonly limit: RateLimitGuard,
    private readonly recordHeartbeat: RecordHeartbeatService,
  ) {}

  take(request: FastifyRequest): Promise<object> | null {
    const { params, body } = request;
    const id = (params as { id?: string }).id;
    if (id === undefined || !isId(id) || !isHeartbeat(body)) return null;
    const actor = this.sessions.read(request);
    if (!actor || actor.consentDue) return null;
    this.limit.admit(request);
    return this.recordHeartbeat.record(actor.netizenId, id.toLowerCase(), body);
  }
}
