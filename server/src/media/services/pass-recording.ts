import { open } from 'node:fs/promises';
import { Limits } from '@good-netizen/shared/limits';
import { ProcessingFailedError } from '../domain/media.errors.js';
import { type Mp4Facts, playsEverywhere, readMoov } from '../domain/mp4-facts.js';
import type { Made, Material } from './made-file.js';

/** The table of contents of two hours of video is far smaller. */
const MOOV_MAX_BYTES = 64 * 1024 * 1024;
const UNKNOWN: Mp4Facts = { seconds: null, width: null, height: null, codecs: [] };

/**
 * Without ffmpeg: sound and video are given to people as they were uploaded, if every telephone plays them.
 * @throws ProcessingFailedError UNPLAYABLE, TOO_LONG
 */
export async function passRecording({ type, file }: Material): Promise<Made> {
  const facts = type.demuxer === 'mov' ? await mp4FactsOf(file) : UNKNOWN;
  const plays = type.plays === 'codecs' ? playsEverywhere(facts) : type.plays;
  // A film that was handed in as sound has a picture.
  if (!plays || (type.kind === 'AUDIO' && facts.width !== null)) throw new ProcessingFailedError('UNPLAYABLE');
  if ((facts.seconds ?? 0) > Limits.mediaVideoMaxSeconds) throw new ProcessingFailedError('TOO_LONG');
  const { seconds, width, height } = facts;
  const { contentType, extension } = type;
  const original = { role: 'ORIGINAL', path: file, extension, contentType, width, height } as const;
  return { files: [original], seconds, width, height, rendered: false };
}

/** Walks the boxes at the top of the file to `moov`, which may stand before or after gigabytes of pictures. */
async function mp4FactsOf(path: string): Promise<Mp4Facts> {
  const file = await open(path, 'r');
  try {
    const { size: end } = await file.stat();
    const head = Buffer.alloc(16);
    for (let at = 0; at + 8 <= end;) {
      const { bytesRead } = await file.read(head, 0, 16, at);
      const short = head.readUInt32BE(0);
      const [size, before] = short === 1 && bytesRead === 16 ? [Number(head.readBigUInt64BE(8)), 16] : [short, 8];
      if (size < before || size > end - at) return UNKNOWN;
      if (head.toString('latin1', 4, 8) === 'moov' && size <= MOOV_MAX_BYTES) {
        const body = Buffer.alloc(size - before);
        await file.read(body, 0, body.length, at + before);
        return readMoov(body);
      }
      at += size;
    }
    return UNKNOWN;
  } finally {
    await file.close();
  }
}
