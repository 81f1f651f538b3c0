import Fastify, { type FastifyInstance } from 'fastify';
import { SimGatewayFailure } from './faults.js';
import { contentSecurityRoutes } from './routes/content-security.js';
import { controlRoutes } from './routes/control.js';
import { mediaCheckRoutes } from './routes/media-check.js';
import { miniProgramCodeRoutes } from './routes/mini-program-code.js';
import { oauthRoutes } from './routes/oauth.js';
import { phoneRoutes } from './routes/phone.js';
import { readBodiesAsText } from './routes/request-body.js';
import { riskRankRoutes } from './routes/risk-rank.js';
import { snsRoutes } from './routes/sns.js';
import { subscribeRoutes } from './routes/subscribe.js';
import { tokenRoutes } from './routes/tokens.js';
import { refusalBody, SimError } from './sim-error.js';
import { type SimulatorOptions, World } from './world.js';

/** A stand-in for `api.weixin.qq.com` and the OAuth page: same paths, same refusals, HTTP 200 throughout. */
export function buildSimulator(options: SimulatorOptions): FastifyInstance {
  const world = new World(options);
  const app = Fastify({ logger: false, forceCloseConnections: true });
  readBodiesAsText(app);
  app.addHook('preHandler', async (request) => world.faults.strike(pathOf(request.url)));
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof SimGatewayFailure) return reply.code(error.httpStatus).send('<html>bad gateway</html>');
    const refusal = error instanceof SimError ? error : new SimError(-1);
    const family = pathOf(request.url).startsWith('/sns/') ? 'sns' : 'cgi-bin';
    return reply.code(200).send(refusalBody(refusal, family, world.clock.now()));
  });
  for (const routes of [
    tokenRoutes,
    snsRoutes,
    contentSecurityRoutes,
    riskRankRoutes,
    mediaCheckRoutes,
    subscribeRoutes,
    miniProgramCodeRoutes,
    phoneRoutes,
    oauthRoutes,
    controlRoutes,
  ]) {
    routes(app, world);
  }
  return app;
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
