import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { type AcceptedType, acceptedType, captionsType } from '../domain/accepted-types.js';
import { readCaptions } from '../domain/captions.js';
import type { MediaUpload } from '../domain/media-upload.js';
import { ChecksumMismatchError, KindMismatchError, TypeRefusedError } from '../domain/media.errors.js';
import { UploadStaging } from './upload-staging.js';

/** Looks at an upload that has arrived whole: is it what was declared? */
@Injectable()
export class UploadInspection {
  constructor(private readonly staging: UploadStaging) {}

  /** @throws ChecksumMismatchError, TypeRefusedError, KindMismatchError, CaptionsInvalidError */
  async inspect(upload: MediaUpload, files: readonly string[]): Promise<AcceptedType> {
    const read = (): Readable => this.staging.read(upload.id, files);
    const hash = createHash('sha256');
    for await (const chunk of read()) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== upload.sha256) throw new ChecksumMismatchError();
    const found = await sniff(read());
    if (upload.kind === 'CAPTIONS') {
      if (found !== null && found !== 'text/vtt') throw new KindMismatchError(found);
      readCaptions(await buffer(read()));
      return captionsType;
    }
    const type = found === null ? null : acceptedType(found, upload.kind);
    if (!type) throw new TypeRefusedError(found);
    if (type.kind !== upload.kind) throw new KindMismatchError(type.contentType);
    return type;
  }
}

/** More than any head: songs begin with the picture of their cover. */
const HEAD_BYTES = 4 * 1024 * 1024;

/** What the bytes say it is; `null` for what has no signature, such as text. */
async function sniff(stream: Readable): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    parts.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes >= HEAD_BYTES) break;
  }
  return (await fileTypeFromBuffer(Buffer.concat(parts)))?.mime ?? null;
}
