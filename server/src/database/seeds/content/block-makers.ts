import type { BlockContent, CaptionContent, MediaBlockContent, QuestionContent } from './content-types.js';

/** Careful reading aloud to oneself, in characters per second; the server credits up to twice that for quicker readers. */
const readingPace = 3;

/** A text card; its seconds follow from its length. */
export function card(id: string, title: string, paragraphs: string[]): BlockContent {
  const characters = [title, ...paragraphs].join('').length;
  return { kind: 'card', id, seconds: Math.max(10, Math.ceil(characters / readingPace)), title, paragraphs };
}

/** A picture in `seeds/media/classroom/`. */
export function image(id: string, file: string, alt: string, caption: string): BlockContent {
  return { kind: 'image', id, seconds: 12, asset: file, alt, caption };
}

/** A clip in `seeds/media/classroom/`; captions are written as [start second, text] and each lasts until the next. */
export function clip(
  block: Pick<MediaBlockContent, 'kind' | 'id' | 'asset' | 'poster' | 'alt'>,
  durationSeconds: number,
  lines: [number, string][],
): BlockContent {
  const captions: CaptionContent[] = lines.map(([start, text], index) => ({
    startMs: start * 1000,
    endMs: (lines[index + 1]?.[0] ?? durationSeconds) * 1000,
    text,
  }));
  return { ...block, seconds: durationSeconds, durationMs: durationSeconds * 1000, captions };
}

/** A situation to choose in; choices are written as [what one does, what comes of it, whether it is advisable]. */
export function scenario(id: string, situation: string, choices: [string, string, boolean][]): BlockContent {
  const characters = [situation, ...choices.flatMap(([text, consequence]) => [text, consequence])].join('').length;
  return {
    kind: 'scenario',
    id,
    seconds: Math.max(10, Math.ceil(characters / readingPace)),
    situation,
    choices: choices.map(([text, consequence, advisable], index) => ({
      id: String.fromCharCode(97 + index),
      text,
      consequence,
      advisable,
    })),
  };
}

/** A question on the way; its words are the course's question with this block's id. */
export function checkpoint(id: string): BlockContent {
  return { kind: 'checkpoint', id, seconds: 15 };
}

type Facts = Pick<
  QuestionContent,
  'key' | 'courseKey' | 'quality' | 'difficulty' | 'stem' | 'explanation' | 'checkpoint'
>;

/** A question with one right option; `answer` is its letter. */
export function single(facts: Facts, options: string[], answer: string): QuestionContent {
  return { ...facts, kind: 'single', options: lettered(options), answer: [answer] };
}

/** A question with several right options; `answer` holds their letters, such as 'acd'. */
export function multiple(facts: Facts, options: string[], answer: string): QuestionContent {
  return { ...facts, kind: 'multiple', options: lettered(options), answer: [...answer] };
}

/** A statement to be judged. */
export function trueFalse(facts: Facts, right: boolean): QuestionContent {
  const options = [
    { id: 'true', text: '对' },
    { id: 'false', text: '不对' },
  ];
  return { ...facts, kind: 'true_false', options, answer: [String(right)] };
}

function lettered(options: string[]): { id: string; text: string }[] {
  return options.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
}
