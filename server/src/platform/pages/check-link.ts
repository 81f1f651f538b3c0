import type { FastifyInstance } from 'fastify';

const pages = {
  c: 'pledge/pages/check/index?token',
  k: 'classroom/pages/certificate/index?token',
  g: 'groups/pages/join/index?code',
  gc: 'groups/pages/check/index?token',
  fc: 'family/pages/check/index?token',
};

/**
 * The short addresses in QR codes: `/c/<token>` leads to the page that checks a pledge, `/k/<token>` to the one that checks a
 * completed course, `/gc/<token>` to the one that checks a group's pledge, and `/g/<code>` to where one joins a group. `/v` is
 * short enough to be typed from paper: there a certificate is found by its number.
 */
export function addCheckLink(server: FastifyInstance): void {
  server.get('/v', (_request, reply) => reply.redirect('/#/features/credential/pages/check/index', 302));
  for (const [prefix, page] of Object.entries(pages)) {
    server.get<{ Params: { token: string } }>(`/${prefix}/:token`, (request, reply) =>
      reply.redirect(`/#/features/${page}=${encodeURIComponent(request.params.token)}`, 302),
    );
  }
}
