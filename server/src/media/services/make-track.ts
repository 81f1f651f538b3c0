import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../platform/domain-error.js';
import { captionsType } from '../domain/accepted-types.js';
import { readCaptions } from '../domain/captions.js';
import { ProcessingFailedError } from '../domain/media.errors.js';
import type { Made } from './made-file.js';

/** Writes captions anew as WebVTT. @throws ProcessingFailedError UNREADABLE */
export async function makeTrack(file: string, folder: string): Promise<Made> {
  const to = path.join(folder, 'track.vtt');
  const { contentType, extension } = captionsType;
  try {
    const { vtt, seconds } = readCaptions(await readFile(file));
    await writeFile(to, vtt);
    const track = { role: 'TRACK', path: to, extension, contentType, width: null, height: null } as const;
    return { files: [track], seconds, width: null, height: null, rendered: true };
  } catch (error) {
    throw error instanceof DomainError ? new ProcessingFailedError('UNREADABLE', error) : error;
  }
}
