import type { FastifyInstance } from 'fastify';

/** The short address in a certificate's QR code: `/c/<token>` leads to the page that checks it. */
export function addCheckLink(server: FastifyInstance): void {
  server.get<{ Params: { token: string } }>('/c/:token', (request, reply) =>
    reply.redirect(`/#/features/pledge/pages/check/index?token=${encodeURIComponent(request.params.token)}`, 302),
  );
}
