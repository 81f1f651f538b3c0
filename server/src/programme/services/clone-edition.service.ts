import { Injectable } from '@nestjs/common';
import type { CloneEditionDto } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { newId } from '../../platform/id.js';
import { EditionNotFoundError, EditionYearTakenError } from '../domain/programme.errors.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

const untold = { note: null, opensOn: null, closesOn: null, status: 'PLANNED', revision: 1 } as const;

/** The goal stays as it was said, unless the new plan says it in other words. */
const toldOf = ({ year, title, documentNumber, goalQuote }: CloneEditionDto, source: { goalQuote: string }) => ({
  year,
  title: title.trim(),
  documentNumber: documentNumber.trim(),
  goalQuote: goalQuote?.trim() ?? source.goalQuote,
});

/** Makes a further year of one that is there: its activities and who carries them, not when they were and what was said. */
@Injectable()
export class CloneEditionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: OrganisationService,
    private readonly activities: ActivityRepository,
    private readonly audit: AuditService,
  ) {}

  /** @throws EditionNotFoundError, EditionYearTakenError */
  async clone(actor: StaffActor, id: string, wish: CloneEditionDto): Promise<void> {
    const { year } = wish;
    await this.unitOfWork.run(async (tx) => {
      const editions = await this.organisation.lockEditions(tx);
      const source = editions.find((edition) => edition.id === id);
      if (!source) throw new EditionNotFoundError();
      if (editions.some((edition) => edition.year === year)) throw new EditionYearTakenError();
      const facts = { ...toldOf(wish, source), demonstration: source.demonstration };
      const made = await this.organisation.addEdition(tx, facts);
      const activities = await this.copyActivities(tx, source.id, made.id);
      const object = { kind: 'edition', id: made.id };
      const act = { actor, permission: 'edition.manage', action: 'edition.clone', object, after: made } as const;
      await this.audit.append(tx, { ...act, facts: { from: source.id, fromYear: source.year, year, activities } });
    });
  }

  private async copyActivities(tx: EntityManager, from: string, to: string): Promise<number> {
    const activities = await this.activities.list(tx, from);
    for (const activity of activities) {
      const id = newId();
      const cooperations = await this.activities.listCooperations(tx, activity.id);
      await this.activities.insert(
        tx,
        { ...activity, ...untold, id, editionId: to },
        cooperations.map(({ unitId, ordinal }) => ({ activityId: id, unitId, ordinal })),
      );
    }
    return activities.length;
  }
}
