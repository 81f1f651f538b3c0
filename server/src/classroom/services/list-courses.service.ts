import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { presentCourseSummary } from '../presenters/present-course.js';

/** Every published course, in the authors' order. */
@Injectable()
export class ListCoursesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly cache: JsonCache,
  ) {}

  list(): Promise<CachedJson> {
    return this.cache.get('classroom/courses', { ttlSeconds: 10 }, () =>
      this.unitOfWork.read(async (tx) => {
        const published = await this.courses.listPublished(tx);
        const lessons = await this.courses.listLessons(tx, published);
        return published.map((course) =>
          presentCourseSummary(
            course,
            lessons.filter((lesson) => lesson.courseId === course.id),
          ),
        );
      }),
    );
  }
}
