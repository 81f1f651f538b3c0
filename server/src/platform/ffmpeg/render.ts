import type { Ffmpeg } from './find-ffmpeg.js';
import { openedAs } from './probe-file.js';
import { runTool } from './run-tool.js';

export interface RenderJob {
  /** ffmpeg's name of the reader. */
  readonly demuxer: string;
  readonly from: string;
  readonly to: string;
  /** What the original has: no more is spent on it. */
  readonly bitsPerSecond: number | null;
  /** Nothing longer is made. */
  readonly maxSeconds: number;
  readonly signal: AbortSignal;
  /** Told how many seconds are done. */
  readonly onSeconds?: (seconds: number) => void;
}

const QUIET = ['-nostdin', '-hide_banner', '-v', 'error', '-y'];
/** Names, places and devices of whoever recorded it stay behind. */
const BARE = ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn', '-fflags', '+bitexact'];
/** The shorter side has at most 720 lines; both are even, as H.264 wants them. */
const LINES = 720;
const FIT =
  `scale=w='if(gt(iw,ih),-2,trunc(min(${LINES},iw)/2)*2)':h='if(gt(iw,ih),trunc(min(${LINES},ih)/2)*2,-2)',` +
  'format=yuv420p,setsar=1';
const FILM = ['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'main', '-crf', '26', '-fpsmax', '30'];
const FILM_BITS = { least: 64_000, most: 1_500_000 };
const SOUND_BITS = { least: 24_000, most: 64_000 };
/** What comes with a film. */
const VOICE_BITS = { least: 24_000, most: 96_000 };

/** As many bits as the original has, within bounds. */
function bitsOf({ bitsPerSecond }: RenderJob, { least, most }: typeof FILM_BITS): number {
  return Math.round(Math.min(most, Math.max(least, bitsPerSecond ?? most)));
}

/** MP4 with H.264 and AAC that plays while it loads. @throws ToolFailedError */
export function renderFilm(tools: Ffmpeg, job: RenderJob): Promise<void> {
  const bits = bitsOf(job, FILM_BITS);
  const calm = ['-maxrate', String(bits), '-bufsize', String(2 * bits), '-threads', '2'];
  const picture = ['-map', '0:V:0', '-vf', FIT, ...FILM, ...calm];
  const sound = ['-map', '0:a:0?', '-c:a', 'aac', '-b:a', String(bitsOf(job, VOICE_BITS)), '-ac', '2'];
  return render(tools, job, [...picture, ...sound, '-movflags', '+faststart', '-f', 'mp4']);
}

/** M4A with one channel of AAC. @throws ToolFailedError */
export function renderSound(tools: Ffmpeg, job: RenderJob): Promise<void> {
  const bits = String(bitsOf(job, SOUND_BITS));
  const sound = ['-map', '0:a:0', '-vn', '-c:a', 'aac', '-b:a', bits, '-ac', '1', '-ar', '44100'];
  return render(tools, job, [...sound, '-movflags', '+faststart', '-f', 'ipod']);
}

/** One still as PNG. @param at seconds from the beginning @throws ToolFailedError */
export async function renderStill({ ffmpeg }: Ffmpeg, job: RenderJob, at: number): Promise<void> {
  const one = ['-map', '0:V:0', '-frames:v', '1', '-vf', FIT.replace('format=yuv420p', 'format=rgb24')];
  const output = [...BARE, '-c:v', 'png', '-f', 'image2', '-update', '1', `file:${job.to}`];
  const given = [...QUIET, '-ss', String(at), ...openedAs(job.demuxer, job.from), ...one, ...output];
  await runTool({ command: ffmpeg, arguments: given, signal: job.signal });
}

async function render({ ffmpeg }: Ffmpeg, job: RenderJob, output: readonly string[]): Promise<void> {
  const { demuxer, from, to, maxSeconds, signal, onSeconds } = job;
  const bounds = ['-t', String(maxSeconds), '-progress', 'pipe:1', '-nostats'];
  const given = [...QUIET, ...openedAs(demuxer, from), ...bounds, ...BARE, ...output, `file:${to}`];
  const onLine = (line: string): void => {
    const at = /^out_time_us=(\d+)$/.exec(line)?.[1];
    if (at !== undefined) onSeconds?.(Math.floor(Number(at) / 1_000_000));
  };
  await runTool({ command: ffmpeg, arguments: given, signal, onLine });
}
