import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ByteRange } from '../../platform/storage/storage-door.js';
import { byteRangeOf } from './byte-range.js';

export interface SentFile {
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether anybody may keep it; else only whoever asked, for a while. */
  readonly isPublic: boolean;
  read(range: ByteRange | undefined): Promise<Readable>;
}

/** Its name is its content: what was once answered is never answered otherwise. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_WHILE = 'private, max-age=3600';
/** Opened by itself it may neither run scripts nor load anything. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Sends a file with ETag and byte ranges (RFC 9110 §13, §14), which players on telephones insist on. */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SentFile): Promise<void> {
  const etag = `"${file.sha256.slice(0, 32)}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', file.isPublic ? FOR_GOOD : FOR_A_WHILE)
    .header('accept-ranges', 'bytes')
    .header('content-security-policy', SANDBOX)
    .header('x-content-type-options', 'nosniff');
  if (namesTag(request.headers['if-none-match'], etag)) return void (await reply.code(304).send());
  const condition = request.headers['if-range'];
  const wants = condition === undefined || condition === etag ? request.headers.range : undefined;
  const range = byteRangeOf(wants, file.bytes);
  if (range === 'none') return void (await reply.code(416).header('content-range', `bytes */${file.bytes}`).send());
  const length = range ? range.end - range.start + 1 : file.bytes;
  if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  void reply.header('content-type', file.contentType).header('content-length', String(length));
  // Of a stream the answer to HEAD keeps the length that was said; what is in it is not sent.
  if (request.method === 'HEAD') return void (await reply.send(Readable.from([])));
  await reply.send(await file.read(range ?? undefined));
}

const namesTag = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;
