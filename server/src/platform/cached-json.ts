import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const GZIP_FROM_BYTES = 1024;

/** An answer that is made once and sent many times: its bytes, its strong ETag (RFC 9110 §8.8), and on demand its gzip form. */
export class CachedJson {
  readonly body: Buffer;
  readonly etag: string;
  /** Until when `JsonCache` gives it out, in milliseconds since 1970; 0 when the cache does not hold it or would have to compare versions. */
  freshUntil = 0;
  private gzipped: Buffer | null = null;

  constructor(value: unknown) {
    this.body = Buffer.from(JSON.stringify(value), 'utf8');
    this.etag = `"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  /** Whether gzip is worth sending. Small answers grow by it. */
  get isWorthGzip(): boolean {
    return this.body.length >= GZIP_FROM_BYTES;
  }

  /** Another representation needs another ETag. */
  get gzipEtag(): string {
    return `${this.etag.slice(0, -1)}-gz"`;
  }

  gzip(): Buffer {
    this.gzipped ??= gzipSync(this.body);
    return this.gzipped;
  }
}
