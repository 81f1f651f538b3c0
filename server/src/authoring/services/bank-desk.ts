import { Injectable } from '@nestjs/common';
import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { unitsOf } from '@good-netizen/shared/organisation/unit-scope';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { QuestionKnownError, QuestionNotFoundError } from '../domain/authoring.errors.js';
import type { BankQuestion } from '../domain/bank-question.js';
import { BankRepository } from '../persistence/bank.repository.js';
import type { QuestionBelonging } from '../presenters/present-question.js';
import { stemHashOf } from './stem-hash.js';

/** Finds and keeps questions for somebody at the desk; a bank beyond their reach is not there. */
@Injectable()
export class BankDesk {
  constructor(
    private readonly bank: BankRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The units whose banks somebody reads: those of their scope, and those above them, whose questions may be asked. */
  async units(actor: StaffActor): Promise<readonly string[] | 'ALL'> {
    const permission = 'question.list';
    const own = unitsOf(await this.organisation.unitScopes(actor, permission));
    if (own === 'ALL') return own;
    const above = await Promise.all(own.map((id) => this.organisation.unitAndAbove(id)));
    return [...new Set(above.flatMap((ids) => [...ids]))];
  }

  /** The same, of those whose questions a course of this unit may ask. */
  async unitsFor(actor: StaffActor, unitId: string): Promise<readonly string[]> {
    const seen = await this.units(actor);
    const usable = [...(await this.organisation.unitAndAbove(unitId))];
    return seen === 'ALL' ? usable : usable.filter((id) => seen.includes(id));
  }

  /** By the units of these questions. */
  async belongings(
    actor: StaffActor,
    questions: readonly BankQuestion[],
  ): Promise<(unitId: string) => QuestionBelonging> {
    const ids = [...new Set(questions.map(({ unitId }) => unitId))];
    const units = await this.organisation.listUnits(ids);
    const found = new Map<string, QuestionBelonging>();
    for (const { id, name } of units) {
      const mayEdit = await this.organisation.mayStaff(actor, 'question.edit', { unitId: id });
      found.set(id, { unitName: name, mayEdit });
    }
    return (unitId) => found.get(unitId) ?? { unitName: '', mayEdit: false };
  }

  /** @throws QuestionNotFoundError */
  async see(tx: EntityManager, actor: StaffActor, id: string): Promise<BankQuestion> {
    const question = await this.bank.find(tx, id);
    const units = await this.units(actor);
    if (!question || (units !== 'ALL' && !units.includes(question.unitId))) throw new QuestionNotFoundError();
    return question;
  }

  /** @throws NotPermittedError */
  requireEdit(actor: StaffActor, unitId: string): Promise<void> {
    return this.organisation.requireStaff(actor, 'question.edit', { unitId });
  }

  /** A new question of the unit's bank. @throws QuestionKnownError where it is there already */
  async add(tx: EntityManager, actor: StaffActor, unitId: string, wish: EditQuestionDto): Promise<BankQuestion> {
    const question: BankQuestion = {
      ...{ id: newId(), unitId, retiredAt: null, updatedAt: this.clock.now(), revision: 1 },
      ...wordsOf(wish),
    };
    await this.ensureNew(tx, question);
    await this.bank.insert(tx, question);
    await this.record(tx, actor, question, { action: 'question.create', after: question });
    return question;
  }

  /** @throws EditedMeanwhileError, QuestionKnownError */
  async change(
    tx: EntityManager,
    actor: StaffActor,
    before: BankQuestion,
    { action, revision, ...changes }: Partial<BankQuestion> & { action: string; revision: number },
  ): Promise<BankQuestion> {
    const after = { ...before, ...changes, updatedAt: this.clock.now() };
    if (after.stemHash !== before.stemHash) await this.ensureNew(tx, after);
    await this.bank.change(tx, { ...after, revision }, { ...changes, updatedAt: after.updatedAt });
    await this.record(tx, actor, before, { action, before, after });
    return { ...after, revision: revision + 1 };
  }

  /** Whether the unit's bank has this question already. */
  async isKnown(tx: EntityManager, unitId: string, stemHash: string): Promise<boolean> {
    return (await this.bank.findSame(tx, unitId, stemHash)) !== null;
  }

  private async ensureNew(tx: EntityManager, { unitId, stemHash }: BankQuestion): Promise<void> {
    const same = await this.bank.findSame(tx, unitId, stemHash);
    if (same) throw new QuestionKnownError(same.id);
  }

  private record(
    tx: EntityManager,
    actor: StaffActor,
    { id, unitId }: BankQuestion,
    act: { action: string; before?: object; after?: object },
  ): Promise<void> {
    const object = { kind: 'question', id };
    return this.audit.append(tx, { actor, permission: 'question.edit', object, facts: { unitId }, ...act });
  }
}

/** What is kept of a wish. */
export function wordsOf(wish: EditQuestionDto) {
  const { kind, options, answer, quality, difficulty } = wish;
  const situation = wish.situation?.trim() ?? null;
  const stem = wish.stem.trim();
  return {
    ...{ kind, situation, stem, quality, difficulty },
    stemHash: stemHashOf({ situation, stem }),
    options: options.map(({ id, text }) => ({ id, text: text.trim() })),
    answerKey: [...answer],
    explanation: wish.explanation.trim(),
    source: wish.source.trim(),
  };
}
