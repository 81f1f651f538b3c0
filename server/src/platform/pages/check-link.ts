import type { FastifyInstance } from 'fastify';

/**
 * The short addresses in the QR codes of certificates: `/c/<token>` leads to the page that checks a pledge, `/k/<token>` to
 * the one that checks a completed course.
 */
export function addCheckLink(server: FastifyInstance): void {
  server.get<{ Params: { token: string } }>('/c/:token', (request, reply) =>
    reply.redirect(`/#/features/pledge/pages/check/index?token=${encodeURIComponent(request.params.token)}`, 302),
  );
  server.get<{ Params: { token: string } }>('/k/:token', (request, reply) =>
    reply.redirect(
      `/#/features/classroom/pages/certificate/index?token=${encodeURIComponent(request.params.token)}`,
      302,
    ),
  );
}
