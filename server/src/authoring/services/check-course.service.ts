import { Injectable } from '@nestjs/common';
import type { ReturnCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { CourseIncompleteError } from '../domain/authoring.errors.js';
import { ensureInReview, ensureMayCheck, ensureStep } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk } from './course-desk.js';
import { DraftWords } from './draft-words.js';

/** A draft goes to a colleague, who lets it pass or sends it back. */
@Injectable()
export class CheckCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly words: DraftWords,
    private readonly desk: CourseDesk,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseIncompleteError naming every place, CourseVersionStateError, EditedMeanwhileError, … */
  submit(actor: StaffActor, id: string, revision: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, id, { permission: 'course.edit', revision });
      ensureStep(version, 'PEER_REVIEW');
      await this.ensureWhole(tx, version);
      const by = { submittedBy: actor.staffId, submittedByName: actor.name };
      const changes = { status: 'PEER_REVIEW' as const, returnedReason: null, ...by, ...NOT_CHECKED };
      await this.move(tx, actor, version, changes, { permission: 'course.edit', action: 'course.submit' });
    });
  }

  /** @throws CourseOwnCheckError, CourseVersionStateError, EditedMeanwhileError, … */
  approve(actor: StaffActor, id: string, revision: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, id, { permission: 'course.check', revision });
      ensureStep(version, 'APPROVED');
      ensureMayCheck(version, actor.staffId);
      await this.ensureWhole(tx, version);
      const by = { checkedBy: actor.staffId, checkedByName: actor.name, checkedAt: this.clock.now() };
      const changes = { status: 'APPROVED' as const, ...by };
      await this.move(tx, actor, version, changes, { permission: 'course.check', action: 'course.approve' });
    });
  }

  /** Back to its author, with the reason. @throws as `approve` */
  sendBack(actor: StaffActor, id: string, { revision, reason }: ReturnCourseDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, id, { permission: 'course.check', revision });
      ensureInReview(version);
      ensureMayCheck(version, actor.staffId);
      const changes = { status: 'DRAFT' as const, returnedReason: reason.trim() };
      const act = { permission: 'course.check', action: 'course.return', reason: reason.trim() } as const;
      await this.move(tx, actor, version, changes, act);
    });
  }

  /** Judged again at the check: files and questions may have gone since. */
  private async ensureWhole(tx: EntityManager, version: CourseVersion): Promise<void> {
    const problems = await this.words.problems(tx, version, await this.words.lessons(tx, version.id));
    if (problems.length > 0) throw new CourseIncompleteError(problems);
  }

  private async move(
    tx: EntityManager,
    actor: StaffActor,
    version: CourseVersion,
    changes: Partial<CourseVersion>,
    act: { permission: Permission; action: string; reason?: string },
  ): Promise<void> {
    await this.versions.change(tx, version, { ...changes, updatedAt: this.clock.now() });
    await this.desk.record(tx, version, { actor, ...act, before: version, after: { ...version, ...changes } });
  }
}

const NOT_CHECKED = { checkedBy: null, checkedByName: null, checkedAt: null };
