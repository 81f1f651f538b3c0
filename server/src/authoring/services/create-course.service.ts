import { Injectable } from '@nestjs/common';
import type { CreateCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureMayRenew, newVersion, type VersionFacts } from '../domain/new-version.js';
import { DraftLessonRepository } from '../persistence/draft-lesson.repository.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk } from './course-desk.js';

/** A course begins: empty, or as the next version of one that was published. */
@Injectable()
export class CreateCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly lessons: DraftLessonRepository,
    private readonly desk: CourseDesk,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** The id of the version. @throws NotPermittedError beyond the unit, the activity, the region or the sector of a grant */
  async create(actor: StaffActor, wish: CreateCourseDto): Promise<string> {
    const { unitId, activityOrdinal, title, audience, quality } = wish;
    await this.organisation.requireStaff(actor, 'course.edit', { activity: activityOrdinal, unitId });
    const regionCode = await this.regionOf(unitId);
    const facts = { unitId, activityOrdinal, title: title.trim(), summary: '', audience, quality, regionCode };
    return this.unitOfWork.run((tx) => this.begin(tx, actor, { courseId: newId(), number: 1, ...facts }));
  }

  /** The id of the new version. @throws CourseVersionStateError, CourseVersionOpenAlreadyError, EditedMeanwhileError */
  renew(actor: StaffActor, id: string, revision: number): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const { version, siblings } = await this.desk.take(tx, actor, id, { permission: 'course.edit', revision });
      ensureMayRenew(version, siblings);
      const number = Math.max(...siblings.map((one) => one.number)) + 1;
      const next = await this.begin(tx, actor, { ...version, number }, { renews: version.number });
      const now = this.clock.now();
      const copies = (await this.lessons.list(tx, id)).map((lesson) => {
        const fresh = { id: newId(), courseVersionId: next, revision: 1, updatedAt: now };
        return { ...lesson, ...fresh };
      });
      await this.lessons.insert(tx, copies);
      return next;
    });
  }

  private async begin(tx: EntityManager, actor: StaffActor, facts: VersionFacts, more: object = {}): Promise<string> {
    const version = newVersion(newId(), facts, { id: actor.staffId, name: actor.name }, this.clock.now());
    await this.versions.insert(tx, version);
    const action = version.number === 1 ? 'course.create' : 'course.renew';
    await this.desk.record(tx, version, {
      actor,
      permission: 'course.edit',
      action,
      after: version,
      facts: { ...more },
    });
    return version.id;
  }

  /** The region it is made for at first: the unit's; `null` where that is the whole province. */
  private async regionOf(unitId: string): Promise<string | null> {
    const unit = await this.organisation.findUnit(unitId);
    const below = unit && (await this.organisation.isSelectableRegion(unit.regionCode));
    return below ? unit.regionCode : null;
  }
}
