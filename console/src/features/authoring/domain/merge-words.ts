import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { blockKindNames, keptCopy as copy, quizCopy } from '../copy/editor.copy';
import { changesCopy } from '../copy/check.copy';
import { blockWords } from './block-words';
import { partOfBlock } from './lesson-text';

/** As MergeDialog is told. */
interface Words {
  label: string;
  text?: (value: unknown) => string;
}

const blockText = (value: unknown): string => {
  const block = value as BlockDto | undefined;
  return block ? blockWords(block) || copy.noWords : copy.nothing;
};

const quizText = (value: unknown): string => {
  const quiz = value as DraftQuizDto | null;
  return quiz ? changesCopy.quizText(quiz.questionIds.length, quiz.drawCount, quiz.passMark) : quizCopy.none;
};

/** How the parts of a lesson are called when two people have changed it. */
export function mergeWords(mine: readonly BlockDto[], theirs: readonly BlockDto[]): Record<string, Words> {
  const words: Record<string, Words> = {
    title: { label: copy.lessonTitle },
    order: { label: copy.order, text: (ids) => copy.orderText((ids as string[]).length) },
    quiz: { label: copy.quiz, text: quizText },
  };
  for (const block of [...theirs, ...mine]) {
    words[partOfBlock(block.id)] = { label: copy.blockOf(blockKindNames[block.kind]), text: blockText };
  }
  return words;
}
