import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';

const STAMP = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const CUE = new RegExp(String.raw`^\s*${STAMP}\s*-->\s*${STAMP}(?:\s.*)?$`);
const TIME = new RegExp(`^${STAMP}$`);

const msOf = ([hours, minutes, seconds, fraction]: (string | undefined)[]): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((fraction ?? '').padEnd(3, '0'));

/** Words without the tags of a subtitle file, on one line. */
const plain = (lines: string[]): string =>
  lines
    .join(' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/\{\\[^}]*\}/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();

/** The captions of a .vtt or .srt file, in the order of time; what has no words or ends before it begins is left out. */
export function parseCaptions(file: string): CaptionDto[] {
  const groups = file
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n/u);
  return groups.flatMap((group) => cueOf(group.split('\n'))).sort((a, b) => a.startMs - b.startMs);
}

function cueOf(lines: string[]): CaptionDto[] {
  const at = lines.findIndex((line) => CUE.test(line));
  const found = CUE.exec(lines[at] ?? '');
  if (!found) return [];
  const startMs = msOf(found.slice(1, 5));
  const endMs = msOf(found.slice(5, 9));
  const text = plain(lines.slice(at + 1));
  return text === '' || endMs <= startMs ? [] : [{ startMs, endMs, text }];
}

/** `1:05.5` or `1:02:03` as milliseconds; `null`: no time. */
export function parseTime(text: string): number | null {
  const found = TIME.exec(text.trim());
  return found && Number(found[3]) < 60 ? msOf(found.slice(1, 5)) : null;
}

/** `1:05.5`; hours only where there are any. */
export function timeText(ms: number): string {
  const tenths = Math.round(ms / 100);
  const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  const minutes = Math.floor(tenths / 600);
  const hours = Math.floor(minutes / 60);
  const head = hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : String(minutes);
  return `${head}:${seconds}.${tenths % 10}`;
}

/** The caption after the last one: it begins where that ends. */
export function nextCaption(captions: readonly CaptionDto[]): CaptionDto {
  const startMs = captions[captions.length - 1]?.endMs ?? 0;
  return { startMs, endMs: startMs + 3000, text: '' };
}
