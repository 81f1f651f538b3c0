import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { isWithin, type UnitScope } from '@good-netizen/shared/organisation/unit-scope';
import type { EntityManager } from 'typeorm';
import { type Act, AuditService } from '../../audit/audit.service.js';
import { EditedMeanwhileError } from '../../database/update-at-revision.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService, type StaffTarget } from '../../organisation/organisation.service.js';
import { CourseVersionNotFoundError } from '../domain/authoring.errors.js';
import type { CourseVersion } from '../domain/course-version.js';
import { VersionRepository } from '../persistence/version.repository.js';

/** What a grant has to cover for somebody to act on this version. */
const targetOf = ({ activityOrdinal, unitId }: CourseVersion): StaffTarget => ({ activity: activityOrdinal, unitId });

/** A version in somebody's hands, and all versions of its course, locked. */
export interface TakenVersion {
  readonly version: CourseVersion;
  readonly siblings: readonly CourseVersion[];
}

export interface Taking {
  readonly permission: Permission;
  /** The revision that the person saw. */
  readonly revision?: number;
}

/** Finds a version for somebody at the desk; one beyond their reach is not there. What they do goes on record. */
@Injectable()
export class CourseDesk {
  constructor(
    private readonly versions: VersionRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  /** @throws CourseVersionNotFoundError */
  async see(tx: EntityManager, actor: StaffActor, id: string): Promise<CourseVersion> {
    const version = await this.versions.find(tx, id);
    if (!version || !isWithin(await this.scopes(actor), version)) {
      throw new CourseVersionNotFoundError();
    }
    return version;
  }

  /**
   * Locks the version with its course: whoever acts on it comes one after the other.
   * @throws CourseVersionNotFoundError, NotPermittedError, EditedMeanwhileError
   */
  async take(
    tx: EntityManager,
    actor: StaffActor,
    id: string,
    { permission, revision }: Taking,
  ): Promise<TakenVersion> {
    const seen = await this.see(tx, actor, id);
    await this.organisation.requireStaff(actor, permission, targetOf(seen));
    const taken = await this.lock(tx, seen);
    if (revision !== undefined && revision !== taken.version.revision) {
      throw new EditedMeanwhileError(taken.version.revision);
    }
    return taken;
  }

  /** The same for the clockwork, which asks for no permission. */
  async lock(tx: EntityManager, { id, courseId }: Pick<CourseVersion, 'id' | 'courseId'>): Promise<TakenVersion> {
    const siblings = await this.versions.lockCourse(tx, courseId);
    const version = siblings.find((one) => one.id === id);
    if (!version) throw new CourseVersionNotFoundError();
    return { version, siblings };
  }

  /** Which versions somebody sees. */
  scopes(actor: StaffActor): Promise<UnitScope[]> {
    return this.organisation.unitScopes(actor, 'course.list');
  }

  async unitNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.organisation.listUnits([...new Set(ids)])).map(({ id, name }) => [id, name]));
  }

  async may(actor: StaffActor, version: CourseVersion): Promise<{ edit: boolean; check: boolean }> {
    const target = targetOf(version);
    return {
      edit: await this.organisation.mayStaff(actor, 'course.edit', target),
      check: await this.organisation.mayStaff(actor, 'course.check', target),
    };
  }

  record(tx: EntityManager, { id, number }: CourseVersion, act: Omit<Act, 'object'>): Promise<void> {
    return this.audit.append(tx, { ...act, object: { kind: 'course-version', id }, facts: { number, ...act.facts } });
  }
}
