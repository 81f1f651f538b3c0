import type { FastifyInstance } from 'fastify';
import QRCode from 'qrcode';
import { SimError } from '../sim-error.js';
import type { World } from '../world.js';
import { callingAppid } from './caller.js';
import { postOnly } from './post-only.js';
import { jsonBody } from './request-body.js';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const PAGE = /^[A-Za-z0-9_-][A-Za-z0-9_/-]*$/;
const VERSIONS = ['release', 'trial', 'develop'];

/** `getwxacodeunlimit`: a real PNG of a square QR code (WeChat draws a round one) that says scene and page. */
export function miniProgramCodeRoutes(app: FastifyInstance, world: World): void {
  postOnly(app, '/wxa/getwxacodeunlimit', async (request, reply) => {
    callingAppid(world, request, reply);
    const body = jsonBody(request);
    if (typeof body.scene !== 'string' || !SCENE.test(body.scene)) throw new SimError(40169);
    const page = checkedPage(world, body);
    const width = typeof body.width === 'number' ? body.width : 430;
    if (width < 280 || width > 1280) throw new SimError(40097);
    const picture = await QRCode.toBuffer(`sim:${page}?scene=${body.scene}`, { width, margin: 2 });
    return reply.type('image/png').send(picture);
  });
}

function checkedPage(world: World, body: Record<string, unknown>): string {
  if (body.env_version !== undefined && !VERSIONS.includes(String(body.env_version))) throw new SimError(40097);
  if (body.page === undefined) return '';
  if (typeof body.page !== 'string' || !PAGE.test(body.page)) throw new SimError(41030);
  const unknown = world.releasedPages !== null && !world.releasedPages.has(body.page);
  if (unknown && body.check_path !== false) throw new SimError(41030);
  return body.page;
}
