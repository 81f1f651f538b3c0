import { Injectable } from '@nestjs/common';
import type { EditCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { ensureDraft } from '../domain/course-steps.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk } from './course-desk.js';

/** What is said of a course is changed. */
@Injectable()
export class EditCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly desk: CourseDesk,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError, NotPermittedError, CourseVersionStateError, EditedMeanwhileError */
  async edit(actor: StaffActor, id: string, wish: EditCourseDto): Promise<void> {
    const { revision, title, summary, audience, quality, regionCode } = wish;
    await this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, id, { permission: 'course.edit', revision });
      ensureDraft(version);
      if (regionCode !== null && regionCode !== version.regionCode) {
        const { unitId, activityOrdinal: activity } = version;
        await this.organisation.requireStaff(actor, 'course.edit', { activity, unitId, regionCode });
      }
      const words = { title: title.trim(), summary: summary.trim(), audience, quality, regionCode };
      const now = this.clock.now();
      await this.versions.change(tx, version, { ...words, updatedAt: now });
      await this.versions.touch(tx, version, actor.staffId, now);
      const after = { ...version, ...words };
      await this.desk.record(tx, version, {
        ...{ actor, permission: 'course.edit', action: 'course.edit', before: version, after },
        facts: { revision: revision + 1 },
      });
    });
  }
}
