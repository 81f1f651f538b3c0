import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { CourseNotFoundError } from '../domain/classroom.errors.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentCourse } from '../presenters/present-course.js';

/** A course with its lessons. */
@Injectable()
export class GetCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly cache: JsonCache,
  ) {}

  /** The lessons of a version that was published once. Throws CourseNotFoundError. */
  getVersion(courseId: string, version: number): Promise<CachedJson> {
    return this.cache.get(`classroom/course/${courseId}/${version}`, { ttlSeconds: 10 }, () =>
      this.unitOfWork.read(async (tx) => {
        const course = await this.courses.findPublished(tx, courseId);
        const lessons = course ? await this.courses.listLessons(tx, [{ id: courseId, version }]) : [];
        if (!course || lessons.length === 0) throw new CourseNotFoundError();
        return presentCourse({ ...course, version }, lessons);
      }),
    );
  }

  /** Throws CourseNotFoundError, also for a course that is not published. */
  get(courseId: string): Promise<CachedJson> {
    return this.cache.get(`classroom/course/${courseId}`, { ttlSeconds: 10 }, () =>
      this.unitOfWork.read(async (tx) => {
        const course = await this.courses.findPublished(tx, courseId);
        if (!course) throw new CourseNotFoundError();
        return presentCourse(course, await this.courses.listLessons(tx, [course]));
      }),
    );
  }
}
