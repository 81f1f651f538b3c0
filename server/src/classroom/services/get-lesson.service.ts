import { Injectable } from '@nestjs/common';
import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { LessonNotFoundError } from '../domain/classroom.errors.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentLesson } from '../presenters/present-course.js';

/** A lesson with its blocks; of its quiz only how many questions there will be. */
@Injectable()
export class GetLessonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly cache: JsonCache,
  ) {}

  /** Throws LessonNotFoundError, also for a lesson of a course that is not published. */
  get(lessonId: string): Promise<CachedJson> {
    return this.cache.get(`classroom/lesson/${lessonId}`, { ttlSeconds: 10 }, () => this.build(lessonId));
  }

  private build(lessonId: string): Promise<LessonDto> {
    return this.unitOfWork.read(async (tx) => {
      const lesson = await this.courses.findLesson(tx, lessonId);
      const course = lesson && (await this.courses.findPublished(tx, lesson.courseId));
      if (!lesson || !course) throw new LessonNotFoundError();
      const siblings = await this.courses.listLessons(tx, [{ id: course.id, version: lesson.courseVersion }]);
      const next = siblings.find((sibling) => sibling.ordinal > lesson.ordinal);
      const bank = lesson.quiz ? await this.courses.listBank(tx, lesson) : [];
      const asked = Math.min(lesson.quiz?.drawCount ?? 0, bank.length);
      return presentLesson(lesson, course, asked, next?.id ?? null);
    });
  }
}
