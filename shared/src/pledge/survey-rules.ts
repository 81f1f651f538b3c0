import { Limits } from '../limits.js';
import type { SurveyAnswerDto, SurveyQuestionDto } from './research.dto.js';

export interface SurveyProblem {
  questionId: string;
  problem: 'BAD' | 'MISSING';
}

/** The first thing wrong with the answers to a questionnaire, or null. Asked by the form and by the server. */
export function surveyProblem(
  survey: readonly SurveyQuestionDto[],
  answers: readonly SurveyAnswerDto[],
): SurveyProblem | null {
  const given = new Map<string, SurveyAnswerDto>();
  for (const answer of answers) {
    const question = survey.find(({ id }) => id === answer.questionId);
    if (!question || given.has(answer.questionId) || !fits(question, answer)) {
      return { questionId: answer.questionId, problem: 'BAD' };
    }
    given.set(answer.questionId, answer);
  }
  const missing = survey.find(({ id, required }) => required && isEmpty(given.get(id)));
  return missing ? { questionId: missing.id, problem: 'MISSING' } : null;
}

function fits({ kind, options }: SurveyQuestionDto, { optionIds, scale, text }: SurveyAnswerDto): boolean {
  const known = (ids: readonly string[]): boolean =>
    new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id));
  const only = (wanted: unknown): boolean =>
    [optionIds, scale, text].filter((value) => value !== undefined).every((value) => value === wanted);
  switch (kind) {
    case 'SINGLE':
      return only(optionIds) && (optionIds === undefined || (optionIds.length <= 1 && known(optionIds)));
    case 'MULTIPLE':
      return only(optionIds) && (optionIds === undefined || known(optionIds));
    case 'SCALE':
      return only(scale) && (scale === undefined || (Number.isInteger(scale) && scale >= 1 && scale <= 5));
    case 'TEXT':
      return only(text) && (text === undefined || [...text].length <= Limits.surveyTextMaxChars);
  }
}

function isEmpty(answer: SurveyAnswerDto | undefined): boolean {
  if (!answer) return true;
  return (answer.optionIds?.length ?? 0) === 0 && answer.scale === undefined && (answer.text?.trim() ?? '') === '';
}
