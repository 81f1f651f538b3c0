import { Injectable } from '@nestjs/common';
import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { BankQuestion } from '../domain/bank-question.js';
import { presentQuestion } from '../presenters/present-question.js';
import { BankDesk } from './bank-desk.js';
import { ItemStatistics } from './item-statistics.js';

/** Questions as somebody at the desk has them: whose they are, and how they were answered. */
@Injectable()
export class ShownQuestions {
  constructor(
    private readonly bank: BankDesk,
    private readonly statistics: ItemStatistics,
  ) {}

  async one(tx: EntityManager, actor: StaffActor, question: BankQuestion): Promise<BankQuestionDto> {
    const [shown] = await this.all(tx, actor, [question]);
    return shown as BankQuestionDto;
  }

  async all(tx: EntityManager, actor: StaffActor, questions: readonly BankQuestion[]): Promise<BankQuestionDto[]> {
    const ids = questions.map(({ id }) => id);
    const statistics = await this.statistics.of(tx, ids);
    const belonging = await this.bank.belongings(actor, questions);
    return questions.map((question) =>
      presentQuestion(question, belonging(question.unitId), statistics.get(question.id) ?? null),
    );
  }
}
