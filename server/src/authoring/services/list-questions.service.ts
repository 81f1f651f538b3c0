import { Injectable } from '@nestjs/common';
import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { type BankQuery, BankRepository } from '../persistence/bank.repository.js';
import { BankDesk } from './bank-desk.js';
import { ShownQuestions } from './shown-questions.js';

export interface QuestionListQuery extends Omit<BankQuery, 'unitIds'> {
  /** Only those that a course of this unit may ask. */
  readonly forUnitId?: string;
}

/** The question banks of one’s scope and of the units above it, with their keys and how they were answered. */
@Injectable()
export class ListQuestionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankRepository,
    private readonly bank: BankDesk,
    private readonly shown: ShownQuestions,
  ) {}

  list(
    actor: StaffActor,
    { forUnitId, ...asked }: QuestionListQuery,
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<BankQuestionDto>> {
    return this.unitOfWork.read(async (tx) => {
      const unitIds = forUnitId ? await this.bank.unitsFor(actor, forUnitId) : await this.bank.units(actor);
      const [found, total] = await this.questions.page(tx, { ...asked, unitIds }, { page, size });
      return { rows: await this.shown.all(tx, actor, found), total, page, size };
    });
  }

  /** @throws QuestionNotFoundError */
  get(actor: StaffActor, id: string): Promise<BankQuestionDto> {
    return this.unitOfWork.read(async (tx) => this.shown.one(tx, actor, await this.bank.see(tx, actor, id)));
  }
}
