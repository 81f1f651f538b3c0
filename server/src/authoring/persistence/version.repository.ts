import { Injectable } from '@nestjs/common';
import type { UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import { type CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { forUpdate } from '../../database/row-lock.js';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { CourseVersionOpenAlreadyError } from '../domain/authoring.errors.js';
import { CourseVersion } from '../domain/course-version.js';
import { containing } from '../../database/text-patterns.js';
import { withinScopes } from '../../database/within-scopes.js';

/** A course has one version that is being written, and one of each number. */
const ONE_OPEN = ['course_version_open_key_key', 'course_version_course_id_number_key'];

export interface VersionQuestion {
  readonly scopes: readonly UnitScope[];
  readonly status?: CourseVersionStatus;
  readonly unitId?: string;
  readonly q?: string;
  readonly sort: 'updatedAt' | 'title';
  readonly order: 'ASC' | 'DESC';
}

/** Versions of courses as their authors have them. */
@Injectable()
export class VersionRepository {
  find(tx: EntityManager, id: string): Promise<CourseVersion | null> {
    return tx.findOneBy(CourseVersion, { id });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<CourseVersion[]> {
    return tx.findBy(CourseVersion, { id: In([...ids]) });
  }

  /** All versions of a course, oldest first; they are this transaction's until it ends. */
  lockCourse(tx: EntityManager, courseId: string): Promise<CourseVersion[]> {
    return tx.find(CourseVersion, { where: { courseId }, order: { number: 'ASC' }, ...forUpdate(tx) });
  }

  /** @throws CourseVersionOpenAlreadyError when another version of the course is being written */
  async insert(tx: EntityManager, version: CourseVersion): Promise<void> {
    try {
      await tx.insert(CourseVersion, version);
    } catch (error) {
      if (!ONE_OPEN.includes(constraintViolation(error)?.name ?? '')) throw error;
      throw new CourseVersionOpenAlreadyError();
    }
  }

  /** @throws EditedMeanwhileError */
  change(
    tx: EntityManager,
    at: Pick<CourseVersion, 'id' | 'revision'>,
    changes: QueryDeepPartialEntity<CourseVersion>,
  ): Promise<void> {
    return updateAtRevision(tx, CourseVersion, at, changes);
  }

  /** Says who wrote in it, and when, without counting the revision up: its lessons have revisions of their own. */
  async touch(tx: EntityManager, { id, writers }: CourseVersion, staffId: string, at: Date): Promise<void> {
    const all = writers.includes(staffId) ? writers : [...writers, staffId];
    await tx.update(CourseVersion, { id }, { writers: all, updatedAt: at });
  }

  /** Ids of planned versions whose hour has come. */
  async listDue(tx: EntityManager, now: Date, take: number): Promise<string[]> {
    const where = { status: 'SCHEDULED' as const, publishAt: LessThanOrEqual(now) };
    const due = await tx.find(CourseVersion, { select: { id: true }, where, order: { publishAt: 'ASC' }, take });
    return due.map(({ id }) => id);
  }

  page(
    tx: EntityManager,
    question: VersionQuestion,
    { page, size }: { page: number; size: number },
  ): Promise<[CourseVersion[], number]> {
    const { scopes, status, unitId, q, sort, order } = question;
    const query = tx.createQueryBuilder(CourseVersion, 'v');
    withinScopes(query, 'v', scopes);
    if (status !== undefined) query.andWhere('v.status = :status', { status });
    if (unitId !== undefined) query.andWhere('v.unitId = :unitId', { unitId });
    if (q !== undefined) query.andWhere('v.title LIKE :q', { q: containing(q) });
    query.orderBy(`v.${sort}`, order).addOrderBy('v.id', order);
    return query
      .skip((page - 1) * size)
      .take(size)
      .getManyAndCount();
  }
}
