import { Injectable } from '@nestjs/common';
import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CompletionRepository } from './persistence/completion.repository.js';
import { CourseRepository } from './persistence/course.repository.js';
import { ClassroomPages } from './services/classroom-pages.js';
import { CourseFigures, type CourseFiguresOfVersion, type ItemAnswer } from './services/course-figures.js';
import { type PublishedCourse, PublishCourseService } from './services/publish-course.service.js';
import { presentCourseSummary } from './presenters/present-course.js';

export type { ItemAnswer } from './services/course-figures.js';
export { SharedLearning, type LessonToShare } from './services/shared-learning.js';
export type { PublishedCourse, PublishedLesson, PublishedQuestion } from './services/publish-course.service.js';

export interface NamedLesson {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly courseTitle: string;
  /** Of a course that shows how it works: what is given for it is marked 演示. */
  readonly demonstration: boolean;
}

export interface NamedCourse {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly listed: boolean;
}

/** The front door of the room. */
@Injectable()
export class ClassroomService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly completions: CompletionRepository,
    private readonly publishing: PublishCourseService,
    private readonly pages: ClassroomPages,
    private readonly figures: CourseFigures,
  ) {}

  /** Puts a checked version of a course before the learners, within the caller's transaction. */
  publish(tx: EntityManager, version: PublishedCourse): Promise<void> {
    return this.publishing.publish(tx, version);
  }

  /** Takes a course off the list, within the caller's transaction. */
  retire(tx: EntityManager, courseId: string, at: Date): Promise<void> {
    return this.publishing.retire(tx, courseId, at);
  }

  /** To be called after such a transaction: readers see it at once instead of within ten seconds. */
  forgetPages(): void {
    this.pages.forget();
  }

  /** First answers to questions of the authors' bank, by the bank's ids; nobody is named. */
  answersTo(tx: EntityManager, bankQuestionIds: readonly string[]): Promise<Map<string, ItemAnswer[]>> {
    return this.figures.answersTo(tx, bankQuestionIds);
  }

  /** Whom a version reached. What is shown of it is in groups of five and more: the caller sees to that. */
  figuresOf(tx: EntityManager, courseId: string, version: number, from: Date): Promise<CourseFiguresOfVersion> {
    return this.figures.ofVersion(tx, courseId, version, from);
  }

  /** What can be done here now: take a course. */
  listOffers(): Promise<{ activityOrdinal: number; offer: ActivityOfferDto }[]> {
    return this.unitOfWork.read(async (tx) => {
      const published = await this.courses.listPublished(tx);
      const lessons = await this.courses.listLessons(tx, published);
      return published.map((course) => {
        const own = lessons.filter((lesson) => lesson.courseId === course.id);
        const { activityOrdinal, title, id, lessonCount, minutes } = presentCourseSummary(course, own);
        const note = `${lessonCount} 节微课，约 ${minutes} 分钟`;
        return { activityOrdinal, offer: { kind: 'COURSE', title, note, courseId: id } };
      });
    });
  }

  /** Lessons that can or could be read, with the names that a person knows them by. */
  async lessonsByIds(tx: EntityManager, ids: readonly string[]): Promise<NamedLesson[]> {
    const lessons = await this.courses.listReadableLessons(tx, ids);
    const courses = await this.courses.listByIds(tx, [...new Set(lessons.map(({ courseId }) => courseId))]);
    const byId = new Map(courses.map((course) => [course.id, course]));
    return lessons.map(({ id, title, seconds, courseId }) => {
      const course = byId.get(courseId);
      return { id, title, seconds, courseTitle: course?.title ?? '', demonstration: course?.demonstration ?? false };
    });
  }

  /** Courses that can or could be read; `listed` are those in the list now. */
  async coursesByIds(tx: EntityManager, ids: readonly string[]): Promise<NamedCourse[]> {
    return (await this.courses.listByIds(tx, ids))
      .filter(({ publishedAt }) => publishedAt !== null)
      .map(({ id, title, summary, retiredAt }) => ({ id, title, summary, listed: retiredAt === null }));
  }

  /** Certificates that hold. */
  countCompletions(): Promise<number> {
    return this.unitOfWork.read((tx) => this.completions.countIssued(tx));
  }
}
