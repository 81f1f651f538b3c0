import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CachedJson } from '../cached-json.js';
import type { Clock } from '../clock.js';
import { sendJson, type CachePolicy } from './send-json.js';

declare module 'fastify' {
  interface FastifyInstance {
    answersAtHand: AnswersAtHand;
  }
}

const MOST = 2000;

interface Answer {
  readonly json: CachedJson;
  readonly policy: CachePolicy;
}

/**
 * Public answers by their address, given out before the route, its guards and pipes are even asked. An answer is at hand
 * from the moment the usual way has given it to somebody who is not signed in, and for as long as `JsonCache` holds it to
 * be fresh: not a moment longer.
 */
export class AnswersAtHand {
  private readonly answers = new Map<string, Answer>();

  /** @param admit counts the request; throws when it is one too many */
  constructor(
    private readonly clock: Clock,
    private readonly admit: (request: FastifyRequest) => void,
  ) {}

  /** Notes what the usual way answered, when it is what everybody would be answered. */
  note(request: FastifyRequest & { actor?: unknown }, json: CachedJson, policy: CachePolicy): void {
    const plain = request.method === 'GET' && !request.url.includes('?') && !request.actor;
    if (!plain || policy.scope === 'private' || json.freshUntil === 0) return;
    if (this.answers.size >= MOST) this.answers.clear();
    this.answers.set(request.url, { json, policy });
  }

  /** Answers if it can. @throws TooManyRequestsError */
  answer(request: FastifyRequest, reply: FastifyReply): boolean {
    if (request.method !== 'GET') return false;
    const answer = this.answers.get(request.url);
    if (!answer) return false;
    if (this.clock.now().getTime() >= answer.json.freshUntil) {
      this.answers.delete(request.url);
      return false;
    }
    this.admit(request);
    sendJson(request, reply, answer.json, answer.policy);
    return true;
  }
}

/** Behind all other hooks of this kind, so that an answer at hand has passed whatever every answer passes. */
export function giveAnswersAtHand(server: FastifyInstance, answers: AnswersAtHand): void {
  server.decorate('answersAtHand', answers);
  server.addHook('onRequest', (request, reply, done) => {
    if (!answers.answer(request, reply)) done();
  });
}
