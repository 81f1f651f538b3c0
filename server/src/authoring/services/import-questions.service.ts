import { Injectable } from '@nestjs/common';
import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { ImportQuestionsDto, QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { StaffActor } from '../../identity/staff-actor.js';
import { QuestionImportBadError } from '../domain/authoring.errors.js';
import type { ReadQuestion } from '../domain/imported-question.js';
import { readAiken } from '../domain/read-aiken.js';
import { readGift } from '../domain/read-gift.js';
import { QuestionIntake } from './question-intake.js';

const MIDDLING = 2;

/** Questions are brought into a unit's bank as text. */
@Injectable()
export class ImportQuestionsService {
  constructor(private readonly intake: QuestionIntake) {}

  /** @throws NotPermittedError, QuestionImportBadError where the text holds nothing */
  async import(
    actor: StaffActor,
    { unitId, format, text, quality, dryRun }: ImportQuestionsDto,
  ): Promise<QuestionImportDto> {
    await this.intake.requireEdit(actor, unitId);
    const parts = format === 'GIFT' ? readGift(text) : readAiken(text);
    if (parts.length === 0 || parts.length > Limits.importMaxRows) throw new QuestionImportBadError();
    const candidates = parts.map((part) => {
      const { line, stem } = part;
      return { line, stem, wish: 'unread' in part ? null : wishOf(part, quality), problems: [] };
    });
    return this.intake.take(actor, unitId, candidates, dryRun);
  }
}

function wishOf(
  { kind, stem, options, explanation }: ReadQuestion,
  quality: EditQuestionDto['quality'],
): EditQuestionDto {
  const named = options.map(({ text, right }, index) => ({ id: String.fromCharCode(97 + index), text, right }));
  return {
    ...{ kind, situation: null, stem, explanation, source: '', quality, difficulty: MIDDLING },
    options: named.map(({ id, text }) => ({ id, text })),
    answer: named.filter(({ right }) => right).map(({ id }) => id),
  };
}
