import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';

/** What a remark is about: the whole course, a lesson of it, or one block. */
export interface CommentAbout {
  lessonKey: string | null;
  blockId: string | null;
}

/** Where that is now, counted from 1; `null`: it is not there any more. */
export function placeOfAbout(
  { lessonKey, blockId }: CommentAbout,
  lessons: readonly DraftLessonDto[],
): { lesson: number; title: string; block: number | null } | 'WHOLE' | null {
  if (lessonKey === null) return 'WHOLE';
  const lesson = lessons.findIndex((found) => found.lessonKey === lessonKey);
  const found = lessons[lesson];
  if (!found) return null;
  if (blockId === null) return { lesson: lesson + 1, title: found.title, block: null };
  const block = found.blocks.findIndex(({ id }) => id === blockId);
  return block < 0 ? null : { lesson: lesson + 1, title: found.title, block: block + 1 };
}
