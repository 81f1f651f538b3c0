import { Injectable } from '@nestjs/common';
import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { ImportedQuestionDto, QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { ensureQuestion } from '../domain/question-shape.js';
import { BankDesk } from './bank-desk.js';
import { stemHashOf } from './stem-hash.js';

/** A question that is brought in, and where it stood. `wish: null`: it cannot be read. */
export interface Candidate {
  readonly line: number;
  readonly stem: string;
  readonly wish: EditQuestionDto | null;
  /** What its reader has found wrong with it. */
  readonly problems: ImportedQuestionDto['problems'];
}

interface Judged {
  readonly told: ImportedQuestionDto;
  readonly wish: EditQuestionDto | null;
}

/** Brings questions into a unit's bank. What is known or cannot be asked is passed over, and said so. */
@Injectable()
export class QuestionIntake {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bank: BankDesk,
  ) {}

  /** @throws NotPermittedError */
  requireEdit(actor: StaffActor, unitId: string): Promise<void> {
    return this.bank.requireEdit(actor, unitId);
  }

  /** All of them in one transaction; a dry run writes nothing. */
  take(
    actor: StaffActor,
    unitId: string,
    candidates: readonly Candidate[],
    dryRun: boolean,
  ): Promise<QuestionImportDto> {
    const work = async (tx: EntityManager): Promise<QuestionImportDto> => {
      const judged = await this.judge(tx, unitId, candidates);
      const fresh = judged.flatMap(({ wish }) => wish ?? []);
      if (!dryRun) for (const wish of fresh) await this.bank.add(tx, actor, unitId, wish);
      return { questions: judged.map(({ told }) => told), written: dryRun ? 0 : fresh.length };
    };
    return dryRun ? this.unitOfWork.read(work) : this.unitOfWork.run(work);
  }

  private async judge(tx: EntityManager, unitId: string, candidates: readonly Candidate[]): Promise<Judged[]> {
    const seen = new Set<string>();
    const judged: Judged[] = [];
    for (const { line, stem, wish, problems } of candidates) {
      const found = problems.length > 0 ? problems : problemsOf(wish);
      if (!wish || found.length > 0) {
        judged.push({ told: { line, stem, outcome: 'REFUSED', problems: found }, wish: null });
        continue;
      }
      const hash = stemHashOf(wish);
      const isKnown = seen.has(hash) || (await this.bank.isKnown(tx, unitId, hash));
      seen.add(hash);
      const outcome = isKnown ? 'KNOWN' : 'NEW';
      judged.push({ told: { line, stem, outcome, problems: [] }, wish: isKnown ? null : wish });
    }
    return judged;
  }
}

function problemsOf(wish: EditQuestionDto | null): ImportedQuestionDto['problems'] {
  if (wish && isAskable(wish)) return [];
  const code = wish ? ErrorCode.QUESTION_KEY_BAD : ErrorCode.QUESTION_IMPORT_BAD;
  return [{ column: null, message: errorSentences[code] }];
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
