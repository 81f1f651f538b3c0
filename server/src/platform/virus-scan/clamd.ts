import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClamdAddress } from '../../config/media-settings.js';

/** What clamd says of a file: nothing, or the name of what it found. */
export type Verdict = { readonly infected: false } | { readonly infected: true; readonly found: string };

const CHUNK_BYTES = 64 * 1024;
const SILENCE_MS = 120_000;

/**
 * Sends a file to clamd over its protocol (`zINSTREAM`: chunks with a four-byte length, ended by an empty one).
 * @throws Error when clamd cannot be reached, breaks off, or refuses: for instance a file above its `StreamMaxLength`
 */
export async function scanFile(address: ClamdAddress, file: string): Promise<Verdict> {
  const socket: Socket = 'path' in address ? connect(address.path) : connect(address.port, address.host);
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
  const answer = text(socket);
  const sent = pipeline(Readable.from(framed(file)), socket, { end: false }).catch((error: unknown) => error);
  try {
    return verdictOf((await answer).replace(/\0/g, '').trim());
  } finally {
    socket.destroy();
    await sent;
  }
}

async function* framed(file: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes = chunk as Buffer;
    yield lengthOf(bytes.length);
    yield bytes;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  return header;
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { infected: false };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found === undefined) throw new Error(`clamd did not scan the file: ${answer === '' ? 'no answer' : answer}`);
  return { infected: true, found };
}
