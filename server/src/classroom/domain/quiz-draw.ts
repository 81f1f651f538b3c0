import { isCorrect, scorePercent } from '@good-netizen/shared/classroom/quiz-score';
import { AnswersIncompleteError, AnswerUnaskedError } from './classroom.errors.js';
import type { Question } from './question.js';
import type { ChosenAnswer, DrawnQuestion } from './quiz-attempt.js';

/** A whole number from 0 up to, not including, `below`; each as likely as the others. */
export type Chance = (below: number) => number;

/** Fisher and Yates: every order is equally likely. */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = chance(last + 1);
    [order[last], order[pick]] = [order[pick] as T, order[last] as T];
  }
  return order;
}

/**
 * Draws questions at random, spread over the qualities that the bank knows: one of each in turn until enough are drawn.
 * True and false stay in their usual order; all other options are shuffled.
 */
export function drawQuestions(bank: readonly Question[], count: number, chance: Chance): DrawnQuestion[] {
  const qualities = shuffled([...new Set(bank.map((question) => question.quality))], chance);
  const stacks = qualities.map((quality) =>
    shuffled(
      bank.filter((question) => question.quality === quality),
      chance,
    ),
  );
  const drawn: Question[] = [];
  const wanted = Math.min(count, bank.length);
  for (let turn = 0; drawn.length < wanted; turn += 1) {
    const next = stacks[turn % stacks.length]?.pop();
    if (next) drawn.push(next);
  }
  return shuffled(drawn, chance).map((question) => {
    const optionIds = question.options.map((option) => option.id);
    return {
      questionId: question.id,
      optionIds: question.kind === 'true_false' ? optionIds : shuffled(optionIds, chance),
    };
  });
}

/**
 * Refuses what does not answer exactly the questions that were asked.
 * @throws AnswersIncompleteError when a question has no answer, AnswerUnaskedError for anything else that was sent
 */
export function ensureAnswersMatch(drawn: readonly DrawnQuestion[], answers: readonly ChosenAnswer[]): void {
  const seen = new Set<string>();
  for (const [index, answer] of answers.entries()) {
    const asked = drawn.find((question) => question.questionId === answer.questionId);
    if (!asked || seen.has(answer.questionId)) throw new AnswerUnaskedError(`answers[${index}].questionId`);
    if (answer.optionIds.some((id) => !asked.optionIds.includes(id))) {
      throw new AnswerUnaskedError(`answers[${index}].optionIds`);
    }
    if (answer.optionIds.length > 0) seen.add(answer.questionId);
  }
  if (seen.size < drawn.length) throw new AnswersIncompleteError(drawn.length - seen.size);
}

export interface MarkedQuestion {
  question: Question;
  correct: boolean;
}

/** Marks the answers in the order in which the questions were put. */
export function markAnswers(
  drawn: readonly DrawnQuestion[],
  answers: readonly ChosenAnswer[],
  questions: readonly Question[],
): { score: number; marked: MarkedQuestion[] } {
  const marked = drawn.flatMap(({ questionId }): MarkedQuestion[] => {
    const question = questions.find((candidate) => candidate.id === questionId);
    const chosen = answers.find((answer) => answer.questionId === questionId)?.optionIds ?? [];
    return question ? [{ question, correct: isCorrect(question.answerKey, chosen, question.kind) }] : [];
  });
  return { score: scorePercent(marked.filter(({ correct }) => correct).length, drawn.length), marked };
}
