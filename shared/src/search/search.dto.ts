/** What can be found. A room that has more to show adds its kind here and registers itself at the server's search room. */
export type SearchKind = 'ACTIVITY' | 'ARTICLE' | 'COURSE' | 'LESSON' | 'SELECTION' | 'STORY';

/** In the order in which the groups of an answer stand. */
export const searchKinds: readonly SearchKind[] = ['ACTIVITY', 'ARTICLE', 'COURSE', 'LESSON', 'SELECTION', 'STORY'];

/** A piece of a text; `hit` pieces are what was searched for. The pieces together are the text. */
export interface SearchPartDto {
  text: string;
  hit: boolean;
}

/** Where a hit leads. */
export type SearchTargetDto =
  | { kind: 'ACTIVITY'; ordinal: number }
  | { kind: 'ARTICLE'; version: number; clauseKey: string }
  | { kind: 'COURSE'; courseId: string }
  | { kind: 'LESSON'; lessonId: string }
  | { kind: 'SELECTION'; selectionId: string }
  | { kind: 'STORY'; selectionId: string; candidateId: string };

export interface SearchHitDto {
  target: SearchTargetDto;
  title: SearchPartDto[];
  /** What it belongs to, such as the course of a lesson. */
  note: string;
  /** The piece of the text around the first hit, or its beginning when only the title has it. */
  excerpt: SearchPartDto[];
}

export interface SearchGroupDto {
  kind: SearchKind;
  total: number;
  hits: SearchHitDto[];
}

/** Kinds without a hit have no group. With `kind` asked for there is at most one group, and its pages are longer. */
export interface SearchAnswerDto {
  page: number;
  size: number;
  groups: SearchGroupDto[];
}
