import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';

/** How fast people read Chinese on a telephone, at leisure. */
const CHARS_PER_MINUTE = 300;
const LOOKING_SECONDS = 8;
const THINKING_SECONDS = 10;
const LEAST_SECONDS = 5;

/** Signs that are read, without spaces and line ends. */
const countChars = (...texts: string[]): number => [...texts.join('').replace(/\s/gu, '')].length;

const within = (seconds: number): number => Math.min(Limits.blockMaxSeconds, Math.max(LEAST_SECONDS, seconds));

/** Seconds that reading the words takes, rounded up to whole ones. */
const reading = (...texts: string[]): number => Math.ceil((countChars(...texts) * 60) / CHARS_PER_MINUTE);

/** How long a block will take; `null` for sound and video, whose file says it. */
export function proposedSeconds(block: BlockDto): number | null {
  switch (block.kind) {
    case 'card':
      return within(reading(block.title, ...block.paragraphs));
    case 'image':
      return within(LOOKING_SECONDS + reading(block.caption));
    case 'scenario':
      return within(
        THINKING_SECONDS +
          reading(block.situation, ...block.choices.flatMap(({ text, consequence }) => [text, consequence])),
      );
    case 'checkpoint':
      return within(THINKING_SECONDS + reading(block.stem, ...block.options.map(({ text }) => text)));
    case 'audio':
    case 'video':
      return null;
  }
}

/** Whole seconds of a file that can be played to their end: what is beyond the last whole second is not counted. */
export const playedSeconds = (seconds: number): number =>
  Math.min(Limits.blockMaxSeconds, Math.max(1, Math.floor(seconds)));

/** The changed block with its seconds: they follow the words until somebody has set others. */
export function withSeconds(before: BlockDto, after: BlockDto): BlockDto {
  const isOwn = before.seconds !== proposedSeconds(before) || after.seconds !== before.seconds;
  const proposed = proposedSeconds(after);
  return isOwn || proposed === null ? after : { ...after, seconds: proposed };
}
