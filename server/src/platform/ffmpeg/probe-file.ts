import type { Ffmpeg } from './find-ffmpeg.js';
import { runTool, ToolFailedError } from './run-tool.js';

/** What ffprobe says of a file. */
export interface ProbedFile {
  /** Rounded up; `null` when the file does not say. */
  readonly seconds: number | null;
  /** Of all that is in it; `null` when it cannot be told. */
  readonly bitsPerSecond: number | null;
  /** The first moving picture, as it is shown (turned by its rotation); covers of songs do not count. */
  readonly picture: { readonly codec: string; readonly width: number; readonly height: number } | null;
  /** Codec of the first sound. */
  readonly sound: string | null;
}

interface RawStream {
  readonly codec_type?: string;
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly disposition?: { readonly attached_pic?: number };
  readonly side_data_list?: readonly { readonly rotation?: number }[];
}

interface RawProbe {
  readonly format?: { readonly duration?: string; readonly bit_rate?: string };
  readonly streams?: readonly RawStream[];
}

const SHOWN =
  'format=duration,bit_rate:stream=codec_type,codec_name,width,height:stream_disposition=attached_pic:stream_side_data=rotation';

/**
 * How every file that somebody sent is opened: by the one reader that its bytes asked for, and nothing but this file. A
 * playlist in disguise is not followed anywhere.
 */
export const openedAs = (demuxer: string, file: string): string[] => [
  ...['-protocol_whitelist', 'file', '-f', demuxer, '-i', `file:${file}`],
];

/** @throws ToolFailedError when the file cannot be read */
export async function probeFile(
  { ffprobe }: Ffmpeg,
  demuxer: string,
  file: string,
  signal: AbortSignal,
): Promise<ProbedFile> {
  const given = ['-v', 'error', ...openedAs(demuxer, file), '-show_entries', SHOWN, '-of', 'json'];
  const { format, streams = [] } = JSON.parse(
    await runTool({ command: ffprobe, arguments: given, signal }),
  ) as RawProbe;
  if (streams.length === 0) throw new ToolFailedError('ffprobe', 0, 'nothing to see or hear');
  const [seconds, bits] = [Number(format?.duration), Number(format?.bit_rate)];
  const moving = streams.find((one) => one.codec_type === 'video' && one.disposition?.attached_pic !== 1);
  return {
    seconds: isSome(seconds) ? Math.ceil(seconds) : null,
    bitsPerSecond: isSome(bits) ? bits : null,
    picture: moving ? shownPicture(moving) : null,
    sound: streams.find((one) => one.codec_type === 'audio')?.codec_name ?? null,
  };
}

const isSome = (value: number): boolean => Number.isFinite(value) && value > 0;

function shownPicture({
  codec_name = '',
  width = 0,
  height = 0,
  side_data_list = [],
}: RawStream): ProbedFile['picture'] {
  const turn = side_data_list.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0;
  const lies = Math.abs(turn) % 180 === 90;
  return { codec: codec_name, width: lies ? height : width, height: lies ? width : height };
}
