import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API_PREFIX, Paths } from '@good-netizen/shared/paths';
import type { PushQuery, WechatPushService } from './wechat-push.service.js';

const PATH = `/${API_PREFIX}/${Paths.wechatPush}`;

/** Repeated parameters are not WeChat's. */
function queryOf(request: FastifyRequest): PushQuery {
  const entries = Object.entries(request.query as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * The address that WeChat's message push calls. Not a route of the API: it reads JSON and XML as they come, answers plain
 * `success`, and is authorised by WeChat's signature alone.
 */
export async function servePush(server: FastifyInstance, service: () => WechatPushService): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    scope.get(PATH, (request, reply) =>
      reply.type('text/plain; charset=utf-8').send(service().prove(queryOf(request))),
    );
    scope.post(PATH, async (request, reply) => {
      await service().receive(queryOf(request), typeof request.body === 'string' ? request.body : '');
      return reply.type('text/plain; charset=utf-8').send('success');
    });
    done();
  });
}
