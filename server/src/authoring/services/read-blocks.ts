import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { z } from 'zod';
import { BlockBadError, LessonTooLargeError } from '../domain/authoring.errors.js';
import { richWords } from './rich-text.js';

const chars = (most: number) => z.string().refine((text) => [...text].length <= most);
const id = z.string().regex(/^[0-9A-Za-z_-]{1,40}$/u);
const SITUATION_CHARS = 500;
const WHOLE_DAY_MS = 86_400_000;
const head = { id, seconds: z.int().min(1).max(Limits.blockMaxSeconds) };
/** Empty while no file was chosen. Whose file it is, is asked elsewhere. */
const url = z.string().max(300);
const instant = z.int().min(0).max(WHOLE_DAY_MS);
const caption = z
  .strictObject({ startMs: instant, endMs: instant, text: chars(Limits.captionMaxChars) })
  .refine(({ startMs, endMs }) => endMs > startMs);
const captions = z.array(caption).max(Limits.captionsMax);
const alt = chars(Limits.altMaxChars);
const option = z.strictObject({ id, text: chars(Limits.questionOptionMaxChars) });
const choice = z.strictObject({
  id,
  text: chars(Limits.questionOptionMaxChars),
  consequence: chars(SITUATION_CHARS),
  advisable: z.boolean(),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('card'),
    ...head,
    title: chars(Limits.lessonTitleMaxChars),
    paragraphs: z.array(chars(Limits.codePreambleMaxChars)).max(Limits.blocksMax),
    html: z.string().max(Limits.lessonMaxBytes).optional(),
  }),
  z.strictObject({ kind: z.literal('image'), ...head, url, alt, caption: chars(Limits.altMaxChars) }),
  z.strictObject({ kind: z.literal('audio'), ...head, url, alt, captions }),
  z.strictObject({ kind: z.literal('video'), ...head, url, poster: url.nullable(), alt, captions }),
  z.strictObject({
    kind: z.literal('scenario'),
    ...head,
    situation: chars(SITUATION_CHARS),
    choices: z.array(choice).max(Limits.scenarioChoicesMax),
  }),
  z.strictObject({
    kind: z.literal('checkpoint'),
    ...head,
    questionId: z.string().max(36),
    stem: chars(Limits.questionStemMaxChars),
    options: z.array(option).max(Limits.questionOptionsMax),
  }),
]);
const blocksOfLesson = z
  .array(block)
  .max(Limits.blocksMax)
  .superRefine((blocks, context) => {
    const seen = new Set<string>();
    blocks.forEach((one, index) => {
      if (seen.has(one.id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'twice' });
      seen.add(one.id);
    });
  });

/**
 * Blocks as they may be kept: nothing in them but what a lesson holds, rich text sanitised, its words derived from it.
 * @throws BlockBadError naming the place (`blocks[2].captions[0].text`), LessonTooLargeError
 */
export function readBlocks(sent: readonly unknown[]): BlockDto[] {
  const { data, error } = blocksOfLesson.safeParse(sent);
  if (!data) throw new BlockBadError(fieldOf(error.issues[0]?.path ?? []));
  const blocks = data.map((one): BlockDto => {
    if (one.kind !== 'card') return one;
    const { html, ...card } = one;
    if (html === undefined) return { ...card, paragraphs: card.paragraphs.filter((words) => words.trim() !== '') };
    return { ...card, ...richWords(html) };
  });
  if (Buffer.byteLength(JSON.stringify(blocks)) > Limits.lessonMaxBytes) throw new LessonTooLargeError('blocks');
  return blocks;
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, part) => (typeof part === 'number' ? `${field}[${part}]` : `${field}.${String(part)}`),
    'blocks',
  );
