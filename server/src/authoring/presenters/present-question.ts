import type { BankQuestionDto, ItemStatisticsDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BankQuestion } from '../domain/bank-question.js';

export function presentQuestion(question: BankQuestion, statistics: ItemStatisticsDto | null): BankQuestionDto {
  return {
    id: question.id,
    unitId: question.unitId,
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
