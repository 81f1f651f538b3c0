import { Injectable } from '@nestjs/common';
import { API_PREFIX } from '@good-netizen/shared/paths';
import type { FastifyRequest } from 'fastify';
import { RequestSession } from '../identity/request-session.js';
import { isId } from '../platform/id.js';
import type { ShortWay } from '../platform/http/short-ways.js';
import { isCastBallot } from './requests/is-cast-ballot.js';
import { CastBallotService } from './services/cast-ballot.service.js';

/**
 * `POST selections/:id/ballots` for a voter who is signed in and whose ballot has the shape it should have: straight to
 * the service. Everything else is answered by `BallotController`, as if this were not here.
 */
@Injectable()
export class BallotShortWay implements ShortWay {
  readonly method = 'POST';
  readonly url = `/${API_PREFIX}/selections/:id/ballots`;

  constructor(
    private readonly sessions: RequestSession,
    private readonly castBallot: CastBallotService,
  ) {}

  take(request: FastifyRequest): Promise<object> | null {
    const { params, body } = request;
    const id = (params as { id?: string }).id;
    if (id === undefined || !isId(id) || !isCastBallot(body)) return null;
    const actor = this.sessions.read(request);
    if (!actor || actor.consentDue) return null;
    return this.castBallot.cast(actor, id.toLowerCase(), body);
  }
}
