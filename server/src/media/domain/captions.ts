import { CaptionsInvalidError } from './media.errors.js';

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly settings: string;
  readonly lines: readonly string[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const HOUR_MS = 3_600_000;
const STAMP = String.raw`(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})`;
const TIMING = new RegExp(String.raw`^\s*${STAMP}\s*-->\s*${STAMP}(?:\s+(.*))?$`);
const SETTING = /^(align|line|position|size|vertical):[\w%.,-]+$/;
/** Blocks of WebVTT that are not said to anybody: comments, styles, regions. */
const SILENT = /^(NOTE|STYLE|REGION)(\s|$)/;
const MAX_CUES = 5000;

/**
 * Reads captions, WebVTT or SubRip (SRT), and writes them anew as WebVTT: only times, places and words, no markup, no styles.
 * @param bytes UTF-8, UTF-16 with its mark, or GB 18030
 * @throws CaptionsInvalidError naming the line
 */
export function readCaptions(bytes: Uint8Array): { vtt: string; seconds: number } {
  const cues = cuesOf(bytes);
  const end = Math.max(...cues.map((cue) => cue.end));
  return { vtt: `WEBVTT\n\n${cues.map(written).join('\n')}`, seconds: Math.ceil(end / 1000) };
}

/** The lines of captions, in milliseconds. @throws CaptionsInvalidError */
export function captionsIn(bytes: Uint8Array): { startMs: number; endMs: number; text: string }[] {
  return cuesOf(bytes).map(({ start, end, lines }) => {
    const text = lines.join('\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    return { startMs: start, endMs: end, text };
  });
}

function cuesOf(bytes: Uint8Array): Cue[] {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const lines = text.split('\n').map((line, index): Line => ({ number: index + 1, text: line }));
  const isVtt = /^WEBVTT(\s|$)/.test(lines[0]?.text ?? '');
  const blocks = blocksOf(isVtt ? lines.slice(1) : lines);
  const spoken = isVtt ? blocks.filter(([first]) => first !== undefined && !SILENT.test(first.text)) : blocks;
  const cues = spoken.flatMap((block, index) => (isVtt && isHeader(block, index) ? [] : [cueOf(block)]));
  if (cues.length === 0) throw new CaptionsInvalidError(1, '里面没有一句字幕');
  if (cues.length > MAX_CUES) throw new CaptionsInvalidError(1, `字幕超过 ${MAX_CUES} 句`);
  return cues;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // Not in this one.
    }
  }
  throw new CaptionsInvalidError(1, '文字编码认不出来，请另存为 UTF-8');
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** What stands right below `WEBVTT`, before the first blank line, belongs to the head. */
const isHeader = (block: readonly Line[], index: number): boolean =>
  index === 0 && block[0]?.number === 2 && !block.some(({ text }) => text.includes('-->'));

function cueOf(block: readonly Line[]): Cue {
  const at = block.findIndex(({ text }) => text.includes('-->'));
  const timing = block[at];
  const first = block[0]?.number ?? 1;
  if (!timing || at > 1) throw new CaptionsInvalidError(first, '这一段没有时间');
  const found = TIMING.exec(timing.text);
  if (!found) throw new CaptionsInvalidError(timing.number, '时间要写成 00:00:01.000 --> 00:00:02.000');
  const [start, end] = [stamp(found.slice(1, 5)), stamp(found.slice(5, 9))];
  if (end <= start) throw new CaptionsInvalidError(timing.number, '结束时间不晚于开始时间');
  const settings = (found[9] ?? '').split(/\s+/).filter((setting) => SETTING.test(setting));
  const lines = block.slice(at + 1).map(({ text }) => plain(text));
  return { start, end, settings: settings.join(' '), lines: lines.filter((line) => line !== '') };
}

function stamp([hours, minutes, seconds, milliseconds]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * HOUR_MS + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(milliseconds);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Words alone; what is left of markup signs is said, not obeyed. */
function plain(line: string): string {
  return line
    .replace(/<[^>]*>/g, '')
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_whole, name: string) => ENTITIES[name] ?? '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .trim();
}

function written({ start, end, settings, lines }: Cue): string {
  return `${clock(start)} --> ${clock(end)}${settings === '' ? '' : ` ${settings}`}\n${lines.join('\n')}\n`;
}

function clock(at: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(at / HOUR_MS)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}.${String(at % 1000).padStart(3, '0')}`;
}
