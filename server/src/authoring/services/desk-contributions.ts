import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WaitingItemDto } from '@good-netizen/shared/desk/desk.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { isOwn } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import { VersionRepository } from '../persistence/version.repository.js';

/** More than these are not counted one by one: the list says how many there are. */
const MOST = 100;

interface Waiting {
  readonly kind: string;
  readonly title: string;
  readonly status: CourseVersionStatus;
  readonly permission: Permission;
  readonly isFor: (version: CourseVersion, staffId: string) => boolean;
}

const WAITING: readonly Waiting[] = [
  {
    ...{ kind: 'course-check', title: '等您检查的课程', status: 'PEER_REVIEW', permission: 'course.check' },
    isFor: (version, staffId) => !isOwn(version, staffId),
  },
  {
    ...{ kind: 'course-publish', title: '已通过检查、等待发布的课程', status: 'APPROVED', permission: 'course.edit' },
    isFor: () => true,
  },
];

/** What of the micro-classes waits for somebody, for the home of the desk. */
@Injectable()
export class DeskContributions implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly organisation: OrganisationService,
  ) {}

  onModuleInit(): void {
    this.desk.waitingSource('courses', async (actor) => {
      const items = await Promise.all(WAITING.map((waiting) => this.item(actor, waiting)));
      return items.filter(({ count }) => count > 0);
    });
  }

  private async item(actor: StaffActor, waiting: Waiting): Promise<WaitingItemDto> {
    const { kind, title, status, permission, isFor } = waiting;
    const scopes = await this.organisation.unitScopes(actor, permission);
    const question = { scopes, status, sort: 'updatedAt', order: 'DESC' } as const;
    const [found] = await this.unitOfWork.read((tx) => this.versions.page(tx, question, { page: 1, size: MOST }));
    const count = found.filter((version) => isFor(version, actor.staffId)).length;
    return { kind, title, count, dueAt: null, overdue: 0, path: `/courses?f.status=${status}` };
  }
}
