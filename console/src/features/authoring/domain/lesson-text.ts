import type { DraftLessonDto, DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';

/** What is written of a lesson. */
export interface LessonText {
  title: string;
  blocks: BlockDto[];
  quiz: DraftQuizDto | null;
}

export const textOf = ({ title, blocks, quiz }: DraftLessonDto): LessonText => ({ title, blocks, quiz });

const BLOCK = 'block ';
const ORDER = 'order';

/** A lesson taken apart, so that two people's changes of different blocks can be put together. */
export function partsOf({ title, blocks, quiz }: LessonText): Record<string, unknown> {
  return {
    title,
    [ORDER]: blocks.map(({ id }) => id),
    quiz,
    ...Object.fromEntries(blocks.map((block) => [partOfBlock(block.id), block])),
  };
}

/** The part that holds a block. */
export const partOfBlock = (id: string): string => BLOCK + id;

/** The id of the block that a part holds; `null` for the other parts. */
export const blockIdOf = (part: string): string | null => (part.startsWith(BLOCK) ? part.slice(BLOCK.length) : null);

/** The lesson of such parts. A block that the order does not name was added by the other person: it comes last. */
export function fromParts(parts: Readonly<Record<string, unknown>>): LessonText {
  const blocks = Object.entries(parts).flatMap(([name, value]) =>
    blockIdOf(name) !== null && value ? [value as BlockDto] : [],
  );
  const order = (parts[ORDER] ?? []) as string[];
  const named = order.flatMap((id) => blocks.filter((block) => block.id === id));
  return {
    title: parts.title as string,
    blocks: [...named, ...blocks.filter(({ id }) => !order.includes(id))],
    quiz: (parts.quiz ?? null) as DraftQuizDto | null,
  };
}
