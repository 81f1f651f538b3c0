import { Injectable } from '@nestjs/common';
import type { CourseReachDto } from '@good-netizen/shared/authoring/authoring.dto';
import { suppressParts, suppressSmall } from '@good-netizen/shared/small-groups';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { CourseDesk } from './course-desk.js';

const AT_ONCE = 500;
const NOWHERE = '';

/** Whom a version reached: groups of five and more, never a person. */
@Injectable()
export class ShowReachService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: CourseDesk,
    private readonly classroom: ClassroomService,
    private readonly identity: IdentityService,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError */
  show(actor: StaffActor, id: string): Promise<CourseReachDto> {
    return this.unitOfWork.read(async (tx) => {
      const { courseId, number } = await this.desk.see(tx, actor, id);
      const { lessons, learnerIds, completed } = await this.classroom.figuresOf(tx, courseId, number);
      return {
        learners: suppressSmall(learnerIds.length),
        completed: suppressSmall(completed),
        lessons: lessons.map(({ lessonKey, title, started, finished }) => {
          return { lessonKey, title, started: suppressSmall(started), finished: suppressSmall(finished) };
        }),
        regions: await this.regions(tx, learnerIds),
        asOf: this.clock.now().toISOString(),
      };
    });
  }

  private async regions(tx: EntityManager, learnerIds: readonly string[]): Promise<CourseReachDto['regions']> {
    const counts = new Map<string, number>();
    for (let from = 0; from < learnerIds.length; from += AT_ONCE) {
      const facts = await this.identity.listVoterFacts(tx, learnerIds.slice(from, from + AT_ONCE));
      for (const { regionCode } of facts.values()) {
        counts.set(regionCode ?? NOWHERE, (counts.get(regionCode ?? NOWHERE) ?? 0) + 1);
      }
    }
    const names = new Map((await this.organisation.listRegions()).map(({ code, name }) => [code, name]));
    return [...suppressParts(counts)]
      .map(([regionCode, learners]) => {
        const regionName = regionCode === NOWHERE ? '未填写地区' : (names.get(regionCode) ?? regionCode);
        return { regionCode, regionName, learners };
      })
      .sort((a, b) => a.regionCode.localeCompare(b.regionCode));
  }
}
