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
  const given = [optionIds, scale, text].filter((value) => value !== undefined);
  if (given.length === 0) return true;
  if (given.length > 1) return false;
  switch (kind) {
    case 'SINGLE':
      return optionIds !== undefined && optionIds.length <= 1 && areChoices(optionIds, options);
    case 'MULTIPLE':
      return optionIds !== undefined && areChoices(optionIds, options);
    case 'SCALE':
      return scale !== undefined && [1, 2, 3, 4, 5].includes(scale);
    case 'TEXT':
      return text !== undefined && [...text].length <= Limits.surveyTextMaxChars;
  }
}

function areChoices(ids: readonly string[], options: SurveyQuestionDto['options']): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id));
}

function isEmpty(answer: SurveyAnswerDto | undefined): boolean {
  if (!answer) return true;
  return (answer.optionIds?.length ?? 0) === 0 && answer.scale === undefined && (answer.text?.trim() ?? '') === '';
}
