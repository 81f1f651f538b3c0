import { Injectable } from '@nestjs/common';
import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { type BankQuery, BankRepository } from '../persistence/bank.repository.js';
import { presentQuestion } from '../presenters/present-question.js';
import { BankDesk } from './bank-desk.js';
import { ItemStatistics } from './item-statistics.js';

/** The question banks of one's scope, with their keys and how they were answered. */
@Injectable()
export class ListQuestionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankRepository,
    private readonly bank: BankDesk,
    private readonly statistics: ItemStatistics,
  ) {}

  list(
    actor: StaffActor,
    asked: Omit<BankQuery, 'unitIds'>,
    { page, size }: { page: number; size: number },
  ): Promise<PageDto<BankQuestionDto>> {
    return this.unitOfWork.read(async (tx) => {
      const unitIds = await this.bank.units(actor);
      const [found, total] = await this.questions.page(tx, { ...asked, unitIds }, { page, size });
      const ids = found.map(({ id }) => id);
      const statistics = await this.statistics.of(tx, ids);
      const rows = found.map((question) => presentQuestion(question, statistics.get(question.id) ?? null));
      return { rows, total, page, size };
    });
  }

  /** @throws QuestionNotFoundError */
  get(actor: StaffActor, id: string): Promise<BankQuestionDto> {
    return this.unitOfWork.read(async (tx) => {
      const question = await this.bank.see(tx, actor, id);
      return presentQuestion(question, (await this.statistics.of(tx, [id])).get(id) ?? null);
    });
  }
}
