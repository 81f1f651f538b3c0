import { Injectable } from '@nestjs/common';
import { type GatheringStatus, gatheringStates } from '@good-netizen/shared/states/registration.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { GatheringStateError, GatheringTimesError, ReplayCourseUnknownError } from '../domain/gathering.errors.js';
import { GatheringRepository } from '../persistence/gathering.repository.js';
import { GatheringDesk } from './gathering-desk.js';

/** What is asked of a gathering at the revision that the person saw. */
export interface GatheringMove {
  readonly id: string;
  readonly revision: number;
}

const actions = { PUBLISHED: 'gathering.publish', CLOSED: 'gathering.close', CANCELLED: 'gathering.cancel' } as const;

/** A gathering is published, closed for sign-ups, cancelled with a reason that is told, or followed by a course. */
@Injectable()
export class MoveGatheringService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherings: GatheringRepository,
    private readonly desk: GatheringDesk,
    private readonly classroom: ClassroomService,
    private readonly clock: Clock,
  ) {}

  /** @throws GatheringNotFoundError, NotPermittedError, EditedMeanwhileError, GatheringStateError, GatheringTimesError */
  move(
    actor: StaffActor,
    { id, revision }: GatheringMove,
    status: Exclude<GatheringStatus, 'DRAFT'>,
    reason?: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      // Sign-ups hold a session's row: after this none is under way, and each sees the new state.
      await this.gatherings.lockSessions(tx, id);
      const before = await this.desk.take(tx, actor, id, { permission: 'gathering.edit', revision });
      if (!mayMove(gatheringStates, before.status, status)) throw new GatheringStateError(before.status);
      const now = this.clock.now();
      if (status === 'PUBLISHED' && before.signUpClosesAt <= now) throw new GatheringTimesError('signUpClosesAt');
      const changes = { status, updatedAt: now, ...(status === 'CANCELLED' ? { cancelReason: reason ?? null } : {}) };
      await this.gatherings.change(tx, before, changes);
      await this.desk.record(tx, before, {
        ...{ actor, permission: 'gathering.edit', action: actions[status], before, after: { ...before, ...changes } },
        ...(reason === undefined ? {} : { reason }),
      });
    });
  }

  /** The course that came of it; `null` takes it away. @throws as `move`, and ReplayCourseUnknownError */
  linkReplay(actor: StaffActor, { id, revision }: GatheringMove, courseId: string | null): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.desk.take(tx, actor, id, { permission: 'gathering.edit', revision });
      if (before.status === 'DRAFT') throw new GatheringStateError(before.status);
      const known = courseId === null || (await this.classroom.coursesByIds(tx, [courseId])).length > 0;
      if (!known) throw new ReplayCourseUnknownError();
      const changes = { courseId, updatedAt: this.clock.now() };
      await this.gatherings.change(tx, before, changes);
      const after = { ...before, ...changes };
      const act = { actor, permission: 'gathering.edit', action: 'gathering.link-replay', before, after } as const;
      await this.desk.record(tx, before, act);
    });
  }
}
