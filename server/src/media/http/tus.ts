import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { API_PREFIX } from '@good-netizen/shared/paths';
import type { MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import { InvalidInputError } from '../../platform/http/common.errors.js';
import { PieceTypeError, TusVersionError } from '../domain/media.errors.js';

/** The one version of the protocol that is spoken: https://tus.io/protocols/resumable-upload */
const VERSION = '1.0.0';
const PIECE = 'application/offset+octet-stream';
const PIECES_ROUTE = `/${API_PREFIX}/${DeskPaths.media.uploads}/:id`;
const MOST_PAIRS = 10;

/** Lets pieces of uploads through as they come, on their own route alone. */
export function acceptPieces(server: FastifyInstance): void {
  server.addContentTypeParser(PIECE, (request: FastifyRequest, body: Readable, done) => {
    const isOwn = request.method === 'PATCH' && request.routeOptions.url === PIECES_ROUTE;
    if (isOwn) done(null, body);
    else done(new PieceTypeError(), undefined);
  });
}

/** @throws TusVersionError */
export function requireTus(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('tus-resumable', VERSION);
  if (request.headers['tus-resumable'] === VERSION) return;
  void reply.header('tus-version', VERSION);
  throw new TusVersionError();
}

/** The piece, and where it begins. @throws PieceTypeError, InvalidInputError */
export function pieceOf({ body, headers }: FastifyRequest): { offset: number; body: Readable } {
  if (!(body instanceof Readable)) throw new PieceTypeError();
  const offset = headers['upload-offset'];
  if (typeof offset !== 'string' || !/^\d{1,15}$/.test(offset)) {
    throw new InvalidInputError('上传的位置不对，请刷新页面再试。', 'upload-offset');
  }
  return { offset: Number(offset), body };
}

/** What the headers of a new upload say, not yet checked. @throws InvalidInputError */
export function declaredIn({ headers }: FastifyRequest): Record<string, unknown> {
  const length = headers['upload-length'];
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length)) {
    throw new InvalidInputError('没有说明文件的大小，请刷新页面再试。', 'upload-length');
  }
  return { ...metadataIn(headers['upload-metadata']), bytes: length };
}

/** `key base64,key base64`: keys we do not know are refused with the rest of what is unknown. */
function metadataIn(header: string | string[] | undefined): Record<string, string> {
  const pairs = typeof header === 'string' ? header.split(',') : [];
  if (pairs.length > MOST_PAIRS) throw new InvalidInputError('文件的说明不对，请刷新页面再试。', 'upload-metadata');
  const found = pairs.map((pair) => {
    const [key = '', value = '', ...more] = pair.trim().split(' ');
    if (!/^[a-zA-Z0-9]{1,20}$/.test(key) || more.length > 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) {
      throw new InvalidInputError('文件的说明不对，请刷新页面再试。', 'upload-metadata');
    }
    return [key, Buffer.from(value, 'base64').toString('utf8')] as const;
  });
  return Object.fromEntries(found);
}

/** How far an upload is, in the headers that the protocol wants. */
export function tellUpload(reply: FastifyReply, { received, bytes, expiresAt }: MediaUploadDto): void {
  void reply
    .header('upload-offset', String(received))
    .header('upload-length', String(bytes))
    .header('upload-expires', new Date(expiresAt).toUTCString());
}
