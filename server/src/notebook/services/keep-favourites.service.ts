import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { FavouriteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { FavouriteCourseUnknownError, FavouritesFullError } from '../domain/notebook.errors.js';
import { FavouriteRepository } from '../persistence/favourite.repository.js';

const ONE_A_COURSE = 'favourite_netizen_id_course_id_key';

/** Courses that a learner keeps at hand. Nobody sees by whom, nor how often, a course is kept. */
@Injectable()
export class KeepFavouritesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly favourites: FavouriteRepository,
    private readonly classroom: ClassroomService,
    private readonly clock: Clock,
  ) {}

  list(netizenId: string): Promise<FavouriteDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const kept = await this.favourites.listOwn(tx, netizenId);
      const courses = await this.classroom.coursesByIds(
        tx,
        kept.map(({ courseId }) => courseId),
      );
      const byId = new Map(courses.map((course) => [course.id, course]));
      return kept.flatMap(({ courseId, createdAt }) => {
        const course = byId.get(courseId);
        if (!course) return [];
        const { title, summary, listed } = course;
        return [{ courseId, title, summary, listed, addedAt: createdAt.toISOString() }];
      });
    });
  }

  /**
   * Kept once, however often it is asked.
   * @throws FavouriteCourseUnknownError · FavouritesFullError
   */
  async keep(netizenId: string, courseId: string): Promise<void> {
    try {
      await this.unitOfWork.run(async (tx) => {
        const [course] = await this.classroom.coursesByIds(tx, [courseId]);
        if (!course) throw new FavouriteCourseUnknownError();
        const kept = await this.favourites.listOwn(tx, netizenId);
        if (kept.some((one) => one.courseId === courseId)) return;
        if (kept.length >= Limits.favouritesMax) throw new FavouritesFullError();
        await this.favourites.insert(tx, { id: newId(), netizenId, courseId, createdAt: this.clock.now() });
      });
    } catch (error) {
      // Asked twice at one moment: the other request has kept it.
      if (constraintViolation(error)?.name !== ONE_A_COURSE) throw error;
    }
  }

  drop(netizenId: string, courseId: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.favourites.removeOwn(tx, netizenId, courseId));
  }
}
