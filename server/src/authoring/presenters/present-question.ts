import type { BankQuestionDto, ItemStatisticsDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BankQuestion } from '../domain/bank-question.js';

/** Whose question it is, and what this person may do with it. */
export type QuestionBelonging = Pick<BankQuestionDto, 'unitName' | 'mayEdit'>;

export function presentQuestion(
  question: BankQuestion,
  { unitName, mayEdit }: QuestionBelonging,
  statistics: ItemStatisticsDto | null,
): BankQuestionDto {
  return {
    id: question.id,
    unitId: question.unitId,
    ...{ unitName, mayEdit },
    kind: question.kind,
    situation: question.situation,
    stem: question.stem,
    options: question.options.map(({ id, text }) => ({ id, text })),
    answer: [...question.answerKey],
    explanation: question.explanation,
    source: question.source,
    quality: question.quality,
    difficulty: question.difficulty,
    retiredAt: question.retiredAt?.toISOString() ?? null,
    revision: question.revision,
    statistics,
  };
}
