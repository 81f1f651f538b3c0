import { Injectable } from '@nestjs/common';
import type { ScheduleCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { CourseSchedulePastError } from '../domain/authoring.errors.js';
import { ensureStep, takenBackTo } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk } from './course-desk.js';
import { PublishVersion } from './publish-version.js';

interface Step {
  readonly action: string;
  readonly changes: (version: CourseVersion, now: Date) => Partial<CourseVersion>;
  readonly also?: (tx: EntityManager, version: CourseVersion, now: Date) => Promise<void>;
}

/** A version is taken back, planned, or taken off the list. */
@Injectable()
export class MoveCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly publishing: PublishVersion,
    private readonly desk: CourseDesk,
    private readonly clock: Clock,
  ) {}

  /** Out of the plan, or from the check back to the draft. @throws CourseVersionStateError, EditedMeanwhileError, … */
  takeBack(actor: StaffActor, id: string, revision: number): Promise<void> {
    return this.move(actor, id, revision, {
      action: 'course.recall',
      changes: (version) => {
        const status = takenBackTo(version);
        ensureStep(version, status);
        const unchecked = { checkedBy: null, checkedByName: null, checkedAt: null };
        return { status, publishAt: null, ...(status === 'DRAFT' ? unchecked : {}) };
      },
    });
  }

  /** @throws CourseSchedulePastError and as above */
  schedule(actor: StaffActor, id: string, { revision, publishAt }: ScheduleCourseDto): Promise<void> {
    return this.move(actor, id, revision, {
      action: 'course.schedule',
      changes: (version, now) => {
        ensureStep(version, 'SCHEDULED');
        const at = new Date(publishAt);
        if (at <= now) throw new CourseSchedulePastError();
        return { status: 'SCHEDULED', publishAt: at, returnedReason: null };
      },
    });
  }

  /** Off the learners' list; who began it may finish it. */
  async retire(actor: StaffActor, id: string, revision: number): Promise<void> {
    await this.move(actor, id, revision, {
      action: 'course.retire',
      changes: (version, now) => {
        ensureStep(version, 'RETIRED');
        return { status: 'RETIRED', retiredAt: now };
      },
      also: (tx, version, now) => this.publishing.retire(tx, version, now),
    });
    this.publishing.told();
  }

  private move(actor: StaffActor, id: string, revision: number, { action, changes, also }: Step): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, id, { permission: 'course.edit', revision });
      const now = this.clock.now();
      const changed = changes(version, now);
      await also?.(tx, version, now);
      await this.versions.change(tx, version, { ...changed, updatedAt: now });
      const act = { actor, permission: 'course.edit', action } as const;
      await this.desk.record(tx, version, { ...act, before: version, after: { ...version, ...changed } });
    });
  }
}
