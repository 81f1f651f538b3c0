import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { QuestionKeyBadError } from './authoring.errors.js';

/**
 * Refuses a question that cannot be asked or marked: its key must fit its options and its kind.
 * @throws QuestionKeyBadError
 */
export function ensureQuestion({ kind, situation, options, answer }: EditQuestionDto): void {
  const ids = options.map(({ id }) => id);
  const texts = options.map(({ text }) => text.trim());
  if (new Set(ids).size !== ids.length || new Set(texts).size !== texts.length)
    throw new QuestionKeyBadError('options');
  if (options.length < 2 || (kind === 'true_false' && options.length !== 2)) throw new QuestionKeyBadError('options');
  if ((situation !== null) !== (kind === 'scenario')) throw new QuestionKeyBadError('situation');
  if (new Set(answer).size !== answer.length || answer.some((id) => !ids.includes(id))) {
    throw new QuestionKeyBadError('answer');
  }
  if (!answersFit[kind](answer.length, options.length)) throw new QuestionKeyBadError('answer');
}

const one = (answers: number): boolean => answers === 1;

/** How many right options a kind has, of so many. */
const answersFit: Readonly<Record<EditQuestionDto['kind'], (answers: number, options: number) => boolean>> = {
  single: one,
  true_false: one,
  scenario: one,
  multiple: (answers) => answers >= 1,
  order: (answers, options) => answers === options,
};
