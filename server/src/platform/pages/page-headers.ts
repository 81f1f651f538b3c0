import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { AppConfig } from '../../config/app-config.js';

/**
 * Security headers for everything that a browser shows as a page. JSON answers do without them: they are `nosniff`, and a
 * dozen headers on every ballot would cost more than the ballot's answer.
 */
export async function addPageHeaders(server: FastifyInstance, config: AppConfig): Promise<void> {
  await server.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library and Swagger's page put styles into the document.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(config.isSecureOrigin ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.isSecureOrigin ? { maxAge: 31_536_000 } : false,
    // Plain http on another machine's address is not a secure context: browsers would only complain.
    crossOriginOpenerPolicy: config.isSecureOrigin,
    originAgentCluster: config.isSecureOrigin,
    referrerPolicy: { policy: 'same-origin' },
  });
  // Without a promise for the answers of the API.
  server.addHook('onRequest', (request, reply, done) => {
    if (!isPage(request.url)) return done();
    void Promise.resolve(reply.helmet()).then(() => done(), done);
  });
}

const isPage = (url: string): boolean => !url.startsWith('/api/') || url.startsWith('/api/docs');
