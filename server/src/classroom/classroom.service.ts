import { Injectable } from '@nestjs/common';
import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CompletionRepository } from './persistence/completion.repository.js';
import { CourseRepository } from './persistence/course.repository.js';
import { presentCourseSummary } from './presenters/present-course.js';

/** The front door of the room. */
@Injectable()
export class ClassroomService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly completions: CompletionRepository,
  ) {}

  /** What can be done here now: take a course. */
  listOffers(): Promise<{ activityOrdinal: number; offer: ActivityOfferDto }[]> {
    return this.unitOfWork.read(async (tx) => {
      const published = await this.courses.listPublished(tx);
      const lessons = await this.courses.listLessons(
        tx,
        published.map((course) => course.id),
      );
      return published.map((course) => {
        const own = lessons.filter((lesson) => lesson.courseId === course.id);
        const { activityOrdinal, title, id, lessonCount, minutes } = presentCourseSummary(course, own);
        const note = `${lessonCount} 节微课，约 ${minutes} 分钟`;
        return { activityOrdinal, offer: { kind: 'COURSE', title, note, courseId: id } };
      });
    });
  }

  /** Certificates that hold. */
  countCompletions(): Promise<number> {
    return this.unitOfWork.read((tx) => this.completions.countIssued(tx));
  }
}
