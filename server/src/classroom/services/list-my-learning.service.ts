import { Injectable } from '@nestjs/common';
import type { CompletionDto, MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { pinnedVersions } from '../domain/pinned-version.js';
import { presentCompletion } from '../presenters/present-completion.js';
import { presentProgress } from '../presenters/present-learning.js';

/** What a learner has begun and finished. Nobody else can ask for it. */
@Injectable()
export class ListMyLearningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly completions: CompletionRepository,
  ) {}

  list(netizenId: string): Promise<MyLearningDto> {
    return this.unitOfWork.read(async (tx) => {
      const rows = await this.progress.listOwn(tx, netizenId);
      const lessons = await this.courses.listLessonsByIds(
        tx,
        rows.map((row) => row.microLessonId),
      );
      const seconds = new Map(lessons.map((lesson) => [lesson.id, lesson.seconds]));
      const courses = await this.courses.listByIds(tx, [...new Set(lessons.map(({ courseId }) => courseId))]);
      return {
        lessons: rows.map((row) => presentProgress(row, seconds.get(row.microLessonId) ?? 0)),
        completions: await this.completionsOf(tx, netizenId),
        pinned: pinnedVersions(lessons, courses, await this.completions.listOwn(tx, netizenId)),
      };
    });
  }

  /** Certificates alone, newest first; revoked ones are left out. */
  listCompletions(netizenId: string): Promise<CompletionDto[]> {
    return this.unitOfWork.read((tx) => this.completionsOf(tx, netizenId));
  }

  private async completionsOf(tx: EntityManager, netizenId: string): Promise<CompletionDto[]> {
    const issued = (await this.completions.listOwn(tx, netizenId)).filter(({ status }) => status === 'ISSUED');
    const courses = await this.courses.listByIds(
      tx,
      issued.map((completion) => completion.courseId),
    );
    const byId = new Map(courses.map((course) => [course.id, course]));
    return issued.flatMap((completion) => {
      const course = byId.get(completion.courseId);
      return course ? [presentCompletion(completion, course)] : [];
    });
  }
}
