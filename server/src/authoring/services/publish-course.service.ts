import { Injectable, Logger } from '@nestjs/common';
import { errorSentences } from '@good-netizen/shared/error-sentences';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import type { CourseVersion } from '../domain/course-version.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk } from './course-desk.js';
import { PublishVersion } from './publish-version.js';

const AT_ONCE = 20;

/** What was approved goes to the learners: now, or when its hour has come. */
@Injectable()
export class PublishCourseService {
  private readonly logger = new Logger(PublishCourseService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionRepository,
    private readonly publishing: PublishVersion,
    private readonly desk: CourseDesk,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError, NotPermittedError, CourseVersionStateError, QuestionChangedError, EditedMeanwhileError */
  async publish(actor: StaffActor, id: string, revision: number): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const taken = await this.desk.take(tx, actor, id, { permission: 'course.edit', revision });
      const after = await this.publishing.publish(tx, taken, this.clock.now());
      const act = { actor, permission: 'course.edit', action: 'course.publish' } as const;
      await this.desk.record(tx, taken.version, { ...act, before: taken.version, after });
    });
    this.publishing.told();
  }

  /**
   * Publishes what is due, each in a transaction of its own; whoever of several servers comes second finds it done.
   * @returns how many were published here
   */
  async publishDue(): Promise<number> {
    const due = await this.unitOfWork.read((tx) => this.versions.listDue(tx, this.clock.now(), AT_ONCE));
    let published = 0;
    for (const id of due) published += await this.publishPlanned(id);
    if (published > 0) this.publishing.told();
    return published;
  }

  private async publishPlanned(id: string): Promise<number> {
    try {
      return await this.unitOfWork.run((tx) => this.publishIn(tx, id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn({ msg: 'a planned course could not be published', courseVersionId: id, code: error.code });
      await this.unitOfWork.run((tx) => this.dropPlan(tx, id, error));
      return 0;
    }
  }

  private async publishIn(tx: EntityManager, id: string): Promise<number> {
    const taken = await this.stillDue(tx, id);
    if (!taken) return 0;
    const after = await this.publishing.publish(tx, taken, this.clock.now());
    const act = { actor: 'system', action: 'course.publish-planned' } as const;
    await this.desk.record(tx, taken.version, { ...act, before: taken.version, after });
    return 1;
  }

  /** What cannot go out as it was checked waits for people again, who are told why. */
  private async dropPlan(tx: EntityManager, id: string, { code }: DomainError): Promise<void> {
    const taken = await this.stillDue(tx, id);
    if (!taken) return;
    const { version } = taken;
    const changes: Partial<CourseVersion> = { status: 'APPROVED', publishAt: null, updatedAt: this.clock.now() };
    await this.versions.change(tx, version, { ...changes, returnedReason: sentenceOf(code) });
    const act = { actor: 'system', action: 'course.drop-plan', facts: { code } } as const;
    await this.desk.record(tx, version, { ...act, before: version, after: { ...version, ...changes } });
  }

  private async stillDue(tx: EntityManager, id: string) {
    const found = await this.versions.find(tx, id);
    if (!found) return null;
    const taken = await this.desk.lock(tx, found);
    const { status, publishAt } = taken.version;
    return status === 'SCHEDULED' && publishAt !== null && publishAt <= this.clock.now() ? taken : null;
  }
}

const sentenceOf = (code: string): string => (errorSentences as Readonly<Record<string, string>>)[code] ?? code;
