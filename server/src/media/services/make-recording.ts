import path from 'node:path';
import { Limits } from '@good-netizen/shared/limits';
import type { Ffmpeg } from '../../platform/ffmpeg/find-ffmpeg.js';
import { type ProbedFile, probeFile } from '../../platform/ffmpeg/probe-file.js';
import { renderFilm, renderSound, renderStill, type RenderJob } from '../../platform/ffmpeg/render.js';
import { ToolFailedError } from '../../platform/ffmpeg/run-tool.js';
import { ProcessingFailedError } from '../domain/media.errors.js';
import type { Made, MadeFile, Material } from './made-file.js';
import { makePicture } from './make-picture.js';

/** The still is taken here, or earlier in what is shorter: the very first picture is often black. */
const STILL_AT_SECONDS = 1;

/**
 * Makes sound and video fit for telephones, with a still of the video.
 * @throws ProcessingFailedError UNREADABLE, TOO_LONG
 */
export async function makeRecording(tools: Ffmpeg, material: Material): Promise<Made> {
  try {
    const facts = await factsOf(tools, material);
    return material.type.kind === 'VIDEO' ? await film(tools, material, facts) : await sound(tools, material, facts);
  } catch (error) {
    throw error instanceof ToolFailedError ? new ProcessingFailedError('UNREADABLE', error) : error;
  }
}

async function factsOf(tools: Ffmpeg, { type, file, signal }: Material): Promise<ProbedFile> {
  const facts = await probeFile(tools, demuxerOf(type), file, signal);
  const there = type.kind === 'VIDEO' ? facts.picture : facts.sound;
  if (there === null) throw new ProcessingFailedError('UNREADABLE');
  if ((facts.seconds ?? 0) > Limits.mediaVideoMaxSeconds) throw new ProcessingFailedError('TOO_LONG');
  return facts;
}

async function film(tools: Ffmpeg, material: Material, facts: ProbedFile): Promise<Made> {
  const [to, still] = [path.join(material.folder, 'phone.mp4'), path.join(material.folder, 'still.png')];
  await renderFilm(tools, jobOf(material, to, facts));
  // Of what was made: so it is known to be one that plays.
  const made = await probeFile(tools, 'mov', to, material.signal);
  const [width, height] = [made.picture?.width ?? null, made.picture?.height ?? null];
  const at = Math.min(STILL_AT_SECONDS, (made.seconds ?? 0) / 4);
  await renderStill(tools, { ...jobOf(material, still, facts), demuxer: 'mov', from: to }, at);
  const poster = await makePicture(still, material.folder, 'POSTER');
  const phone: MadeFile = { role: 'PHONE', path: to, extension: 'mp4', contentType: 'video/mp4', width, height };
  return { files: [phone, ...poster.files], seconds: made.seconds ?? facts.seconds, width, height, rendered: true };
}

async function sound(tools: Ffmpeg, material: Material, facts: ProbedFile): Promise<Made> {
  const to = path.join(material.folder, 'phone.m4a');
  await renderSound(tools, jobOf(material, to, facts));
  const made = await probeFile(tools, 'mov', to, material.signal);
  const nowhere = { width: null, height: null };
  const phone: MadeFile = { role: 'PHONE', path: to, extension: 'm4a', contentType: 'audio/mp4', ...nowhere };
  return { files: [phone], seconds: made.seconds ?? facts.seconds, ...nowhere, rendered: true };
}

function jobOf({ type, file, signal, onSeconds }: Material, to: string, facts: ProbedFile): RenderJob {
  const { seconds, bitsPerSecond } = facts;
  const bounds = { bitsPerSecond, maxSeconds: Limits.mediaVideoMaxSeconds, signal };
  return { ...bounds, demuxer: demuxerOf(type), from: file, to, onSeconds: (done) => onSeconds(done, seconds) };
}

function demuxerOf({ demuxer, contentType }: Material['type']): string {
  if (demuxer === null) throw new Error(`${contentType} is not for ffmpeg`);
  return demuxer;
}
