import type { ChosenAnswer } from './quiz-attempt.js';

/** Whether two hand-ins choose the same options for the same questions, in whatever order they were sent. */
export function sameAnswers(one: readonly ChosenAnswer[], other: readonly ChosenAnswer[]): boolean {
  return canonical(one) === canonical(other);
}

function canonical(answers: readonly ChosenAnswer[]): string {
  const rows = answers.map(({ questionId, optionIds }) => JSON.stringify([questionId, [...optionIds].sort()]));
  return rows.sort().join();
}
