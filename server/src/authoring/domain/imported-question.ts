import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';

/** A question as a text that is brought in has it. */
export interface ReadQuestion {
  /** Line at which it begins, from 1. */
  readonly line: number;
  readonly kind: Extract<QuestionKind, 'single' | 'multiple' | 'true_false'>;
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  readonly explanation: string;
}

/** A part of the text that is no question this bank can ask. */
export interface UnreadPart {
  readonly line: number;
  readonly stem: string;
  readonly unread: true;
}

export type ReadPart = ReadQuestion | UnreadPart;

/** Pieces of a text between blank lines, each with the line at which it begins; comment lines are left out. */
export function piecesOf(text: string, isComment: (line: string) => boolean): { line: number; text: string }[] {
  const pieces: { line: number; text: string }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  const close = (): void => {
    if (open) pieces.push({ line: open.line, text: open.lines.join('\n') });
    open = null;
  };
  text.split(/\r\n|\r|\n/u).forEach((row, index) => {
    if (row.trim() === '') close();
    else if (!isComment(row)) {
      open ??= { line: index + 1, lines: [] };
      open.lines.push(row);
    }
  });
  close();
  return pieces;
}
