import { Injectable } from '@nestjs/common';
import type { BankQuestionDto, EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { ensureQuestion } from '../domain/question-shape.js';
import { BankDesk, wordsOf } from './bank-desk.js';
import { ShownQuestions } from './shown-questions.js';

/** A question of a unit's bank is written, rewritten, or taken out of use. What was published keeps its copy. */
@Injectable()
export class EditQuestionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bank: BankDesk,
    private readonly shown: ShownQuestions,
    private readonly clock: Clock,
  ) {}

  /** @throws QuestionKeyBadError, QuestionKnownError, NotPermittedError */
  async create(actor: StaffActor, unitId: string, wish: EditQuestionDto): Promise<BankQuestionDto> {
    await this.bank.requireEdit(actor, unitId);
    ensureQuestion(wish);
    return this.unitOfWork.run(async (tx) => {
      return this.shown.one(tx, actor, await this.bank.add(tx, actor, unitId, wish));
    });
  }

  /** @throws QuestionNotFoundError, EditedMeanwhileError and what `create` throws */
  edit(
    actor: StaffActor,
    id: string,
    { revision, ...wish }: EditQuestionDto & { revision: number },
  ): Promise<BankQuestionDto> {
    ensureQuestion(wish);
    return this.change(actor, id, { action: 'question.edit', revision, ...wordsOf(wish) });
  }

  /** Out of use: no lesson takes it any more. @throws QuestionNotFoundError, EditedMeanwhileError, NotPermittedError */
  retire(actor: StaffActor, id: string, revision: number): Promise<BankQuestionDto> {
    return this.change(actor, id, { action: 'question.retire', revision, retiredAt: this.clock.now() });
  }

  private change(actor: StaffActor, id: string, changes: Parameters<BankDesk['change']>[3]): Promise<BankQuestionDto> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.bank.see(tx, actor, id);
      await this.bank.requireEdit(actor, before.unitId);
      const after = await this.bank.change(tx, actor, before, changes);
      return this.shown.one(tx, actor, after);
    });
  }
}
