import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_PREFIX } from '@good-netizen/shared/paths';
import { AppModule, type AppParts } from './app.module.js';
import type { AppConfig } from './config/app-config.js';
import { databaseRefusal } from './database/database-refusal.js';
import { RequestSession } from './identity/request-session.js';
import { acceptPieces } from './media/http/tus.js';
import { AccessLog } from './platform/access-log/access-log.js';
import { addAccessLog } from './platform/access-log/add-access-log.js';
import { Clock } from './platform/clock.js';
import { AnswersAtHand, giveAnswersAtHand } from './platform/http/answers-at-hand.js';
import { ErrorFilter } from './platform/http/error.filter.js';
import { FastifyServer } from './platform/http/fastify-server.js';
import { RateLimitGuard } from './platform/http/rate-limit.guard.js';
import { addRequestHooks } from './platform/http/request-hooks.js';
import { RouteMethods } from './platform/http/route-methods.js';
import { addShortWays } from './platform/http/short-ways.js';
import { acceptUploads } from './platform/http/uploaded-bytes.js';
import { StrictValidationPipe } from './platform/http/strict-validation.pipe.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { serveMedia } from './platform/media/serve-media.js';
import { serveApiDocument } from './platform/openapi/serve-api-document.js';
import { addCheckLink } from './platform/pages/check-link.js';
import { addPageHeaders } from './platform/pages/page-headers.js';
import { proxySimulator } from './platform/pages/proxy-simulator.js';
import { serveConsole } from './platform/pages/serve-console.js';
import { serveH5 } from './platform/pages/serve-h5.js';
import { HeartbeatShortWay } from './classroom/heartbeat-short-way.js';
import { BallotShortWay } from './selection/ballot-short-way.js';
import { servePush } from './wechat-push/serve-push.js';
import { WechatPushService } from './wechat-push/wechat-push.service.js';

/**
 * The whole server, ready to listen or to be asked in-process (`app.inject`), for `main.ts` and for tests alike. The
 * database must be prepared: this opens it and does not migrate.
 */
export async function createApp(config: AppConfig, parts: AppParts = {}): Promise<NestFastifyApplication> {
  const routes = new RouteMethods();
  const filter = new ErrorFilter(routes, databaseRefusal);
  const server = new FastifyServer(config, (error, request, reply) => filter.answer(error, request, reply));
  const fastify = server.getInstance();
  fastify.addHook('onRoute', ({ url, method }) => routes.remember(url, method));
  addRequestHooks(fastify);

  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, parts), server, {
    logger: new NestLogger(fastify.log),
    bodyParser: false,
    abortOnError: false,
  });
  acceptUploads(fastify);
  acceptPieces(fastify);
  await app.register(cookie);
  await addPageHeaders(fastify, config);
  await serveMedia(fastify);
  await serveH5(fastify, config.h5Dist);
  await serveConsole(fastify, config.consoleDist);
  if (config.wechat.simulator) proxySimulator(fastify, config.wechat.simulatorPort);
  await servePush(fastify, () => app.get(WechatPushService));
  addCheckLink(fastify);

  addAccessLog(fastify, app.get(AccessLog));

  addShortWays(fastify, [app.get(BallotShortWay), app.get(HeartbeatShortWay)]);
  giveAnswersAtHand(fastify, answersAtHand(app));

  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalFilters(filter);
  app.useGlobalPipes(new StrictValidationPipe());
  // Last of all guards: by now identity has said who is asking.
  app.useGlobalGuards(app.get(RateLimitGuard));
  serveApiDocument(app);
  await app.init();
  await fastify.ready();
  return app;
}

/** Public answers; whoever is given one passes the session and the rate limit as on the usual way. */
function answersAtHand(app: NestFastifyApplication): AnswersAtHand {
  const [sessions, limit] = [app.get(RequestSession), app.get(RateLimitGuard)];
  return new AnswersAtHand(app.get(Clock), (request) => {
    sessions.read(request);
    limit.admit(request);
  });
}
