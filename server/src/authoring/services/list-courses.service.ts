import { Injectable } from '@nestjs/common';
import type { CourseVersionDto, CourseVersionRowDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { abilitiesOf } from '../authoring.policy.js';
import type { CourseVersion } from '../domain/course-version.js';
import { CommentRepository } from '../persistence/comment.repository.js';
import { VersionRepository, type VersionQuestion } from '../persistence/version.repository.js';
import { presentVersion, presentVersionRow } from '../presenters/present-version.js';
import { CourseDesk } from './course-desk.js';
import { DraftWords } from './draft-words.js';

export interface CourseListQuery extends Partial<Pick<VersionQuestion, 'status' | 'unitId' | 'q'>> {
  readonly sort?: string;
  readonly order?: 'asc' | 'desc';
  readonly page: number;
  readonly size: number;
}

/** The micro-classes of one's scope in every state. */
@Injectable()
export class ListCoursesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly comments: CommentRepository,
    private readonly words: DraftWords,
    private readonly desk: CourseDesk,
  ) {}

  list(
    actor: StaffActor,
    { sort, order, page, size, status, unitId, q }: CourseListQuery,
  ): Promise<PageDto<CourseVersionRowDto>> {
    return this.unitOfWork.read(async (tx) => {
      const question: VersionQuestion = {
        scopes: await this.desk.scopes(actor),
        ...(status === undefined ? {} : { status }),
        ...(unitId === undefined ? {} : { unitId }),
        ...(q === undefined ? {} : { q }),
        sort: sort === 'title' ? 'title' : 'updatedAt',
        order: (order ?? (sort === 'title' ? 'asc' : 'desc')) === 'asc' ? 'ASC' : 'DESC',
      };
      const [versions, total] = await this.versions.page(tx, question, { page, size });
      return { rows: await this.rows(tx, versions), total, page, size };
    });
  }

  /** @throws CourseVersionNotFoundError */
  get(actor: StaffActor, id: string): Promise<CourseVersionDto> {
    return this.unitOfWork.read(async (tx) => {
      const version = await this.desk.see(tx, actor, id);
      const lessons = await this.words.lessons(tx, id);
      return presentVersion(version, {
        unitName: (await this.desk.unitNames([version.unitId])).get(version.unitId) ?? '',
        lessons,
        comments: await this.comments.list(tx, id),
        problems: version.status === 'DRAFT' ? await this.words.problems(tx, version, lessons) : [],
        abilities: abilitiesOf(version, actor.staffId, await this.desk.may(actor, version)),
      });
    });
  }

  private async rows(tx: EntityManager, versions: readonly CourseVersion[]): Promise<CourseVersionRowDto[]> {
    const ids = versions.map(({ id }) => id);
    const open = await this.comments.countOpen(tx, ids);
    const sums = await this.words.measure(tx, ids);
    const names = await this.desk.unitNames(versions.map(({ unitId }) => unitId));
    return versions.map((version) =>
      presentVersionRow(version, {
        unitName: names.get(version.unitId) ?? '',
        ...(sums.get(version.id) ?? { lessons: 0, seconds: 0 }),
        openComments: open.get(version.id) ?? 0,
      }),
    );
  }
}
