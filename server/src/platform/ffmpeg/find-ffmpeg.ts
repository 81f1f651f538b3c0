import path from 'node:path';
import { runTool } from './run-tool.js';

/** Where the two tools are. */
export interface Ffmpeg {
  readonly ffmpeg: string;
  readonly ffprobe: string;
}

const PATIENCE_MS = 15_000;
/** What is made for telephones needs these. */
const ENCODERS = ['libx264', 'aac', 'png'];

/**
 * Looks for ffmpeg and ffprobe that can make H.264 and AAC.
 * @param folders where they may lie, both in one of them
 * @returns `null` when they are not there, or were built without an encoder that is needed
 */
export async function findFfmpeg(folders: readonly string[]): Promise<Ffmpeg | null> {
  for (const folder of folders) {
    const tools = { ffmpeg: path.join(folder, 'ffmpeg'), ffprobe: path.join(folder, 'ffprobe') };
    if (await isFit(tools)) return tools;
  }
  return null;
}

async function isFit({ ffmpeg, ffprobe }: Ffmpeg): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const list = await runTool({ command: ffmpeg, arguments: ['-hide_banner', '-encoders'], signal });
    await runTool({ command: ffprobe, arguments: ['-version'], signal });
    const names = new Set(list.split('\n').map((line) => line.trim().split(/\s+/)[1]));
    return ENCODERS.every((encoder) => names.has(encoder));
  } catch {
    return false;
  }
}
