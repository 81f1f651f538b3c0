import { Injectable } from '@nestjs/common';
import { formatCompletionNumber } from '@good-netizen/shared/classroom/completion-number';
import type { CompletionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { newPublicToken } from '../../platform/public-token.js';
import { ensureMayComplete } from '../classroom.policy.js';
import { CourseNotFoundError } from '../domain/classroom.errors.js';
import type { Completion } from '../domain/completion.js';
import type { Course } from '../domain/course.js';
import { versionOf } from '../domain/pinned-version.js';
import { CompletionRepository, ONE_COMPLETION } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { presentCompletion } from '../presenters/present-completion.js';

/** A learner who has finished every lesson takes the certificate. Asking again, or fifty times at once, gives the same one. */
@Injectable()
export class CompleteCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly completions: CompletionRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws CourseNotFoundError, CourseNotFinishedError. */
  async complete(netizenId: string, courseId: string): Promise<CompletionDto> {
    try {
      return await this.unitOfWork.run((tx) => this.findOrIssue(tx, netizenId, courseId));
    } catch (error) {
      if (constraintViolation(error)?.name !== ONE_COMPLETION) throw error;
      // A racing request was faster; ours was rolled back together with the number it had taken.
      return this.unitOfWork.run((tx) => this.findOrIssue(tx, netizenId, courseId));
    }
  }

  private async findOrIssue(tx: EntityManager, netizenId: string, courseId: string): Promise<CompletionDto> {
    const course = await this.courses.findPublished(tx, courseId);
    if (!course) throw new CourseNotFoundError();
    const lessons = await this.courses.listLessonsOfAllVersions(tx, courseId);
    const progress = await this.progress.listOwn(tx, netizenId);
    const version = versionOf(course.version, lessons, progress);
    const existing = await this.completions.findOwn(tx, netizenId, courseId, version);
    if (existing) return presentCompletion(existing, course);
    const ofVersion = lessons.filter(({ courseVersion }) => courseVersion === version);
    ensureMayComplete(ofVersion, progress);
    return presentCompletion(await this.issue(tx, netizenId, { ...course, version }), course);
  }

  private async issue(
    tx: EntityManager,
    netizenId: string,
    course: Pick<Course, 'id' | 'version'>,
  ): Promise<Completion> {
    const completedAt = this.clock.now();
    const year = shanghaiDay(completedAt).slice(0, 4);
    const completion: Completion = {
      id: newId(),
      netizenId,
      courseId: course.id,
      courseVersion: course.version,
      number: formatCompletionNumber(Number(year), await this.completions.takeNumber(tx, year)),
      publicToken: newPublicToken(),
      status: 'ISSUED',
      completedAt,
      revokedAt: null,
    };
    await this.completions.insert(tx, completion);
    return completion;
  }
}
