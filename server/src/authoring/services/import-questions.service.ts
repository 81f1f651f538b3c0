import { Injectable } from '@nestjs/common';
import type {
  EditQuestionDto,
  ImportedQuestionDto,
  ImportQuestionsDto,
  QuestionImportDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { QuestionImportBadError } from '../domain/authoring.errors.js';
import type { ReadPart, ReadQuestion } from '../domain/imported-question.js';
import { ensureQuestion } from '../domain/question-shape.js';
import { readAiken } from '../domain/read-aiken.js';
import { readGift } from '../domain/read-gift.js';
import { BankDesk } from './bank-desk.js';
import { stemHashOf } from './stem-hash.js';

/** A part of the text, and the question it would become. */
interface Judged {
  readonly told: ImportedQuestionDto;
  readonly wish: EditQuestionDto | null;
}

const MIDDLING = 2;

/** Questions are brought into a unit's bank as text. What is known or cannot be asked is passed over, and said so. */
@Injectable()
export class ImportQuestionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bank: BankDesk,
  ) {}

  /** @throws NotPermittedError, QuestionImportBadError where the text holds nothing */
  async import(
    actor: StaffActor,
    { unitId, format, text, quality, dryRun }: ImportQuestionsDto,
  ): Promise<QuestionImportDto> {
    await this.bank.requireEdit(actor, unitId);
    const parts = format === 'GIFT' ? readGift(text) : readAiken(text);
    if (parts.length === 0 || parts.length > Limits.importMaxRows) throw new QuestionImportBadError();
    const work = async (tx: EntityManager): Promise<QuestionImportDto> => {
      const judged = await this.judge(tx, unitId, parts, quality);
      const fresh = judged.flatMap(({ wish }) => wish ?? []);
      if (!dryRun) for (const wish of fresh) await this.bank.add(tx, actor, unitId, wish);
      return { questions: judged.map(({ told }) => told), written: dryRun ? 0 : fresh.length };
    };
    return dryRun ? this.unitOfWork.read(work) : this.unitOfWork.run(work);
  }

  private async judge(
    tx: EntityManager,
    unitId: string,
    parts: readonly ReadPart[],
    quality: EditQuestionDto['quality'],
  ): Promise<Judged[]> {
    const seen = new Set<string>();
    const judged: Judged[] = [];
    for (const part of parts) {
      const { line, stem } = part;
      const wish = 'unread' in part ? null : wishOf(part, quality);
      if (!wish || !isAskable(wish)) {
        const code = wish ? ErrorCode.QUESTION_KEY_BAD : ErrorCode.QUESTION_IMPORT_BAD;
        const problem = { code, message: errorSentences[code] };
        judged.push({ told: { line, stem, outcome: 'REFUSED', problem }, wish: null });
        continue;
      }
      const hash = stemHashOf(wish);
      const isKnown = seen.has(hash) || (await this.bank.isKnown(tx, unitId, hash));
      seen.add(hash);
      judged.push({
        told: { line, stem, outcome: isKnown ? 'KNOWN' : 'NEW', problem: null },
        wish: isKnown ? null : wish,
      });
    }
    return judged;
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

/** Whether its key fits and its words are no longer than the bank's. */
function isAskable(wish: EditQuestionDto): boolean {
  const { stem, options, explanation } = wish;
  const fits = (text: string, most: number): boolean => [...text].length <= most;
  const isShort =
    fits(stem, Limits.questionStemMaxChars) &&
    fits(explanation, Limits.questionExplanationMaxChars) &&
    options.length <= Limits.questionOptionsMax &&
    options.every(({ text }) => fits(text, Limits.questionOptionMaxChars));
  if (!isShort) return false;
  try {
    ensureQuestion(wish);
    return true;
  } catch {
    return false;
  }
}
