import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Course } from '../domain/course.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import { MicroLesson } from '../domain/micro-lesson.js';
import { Question } from '../domain/question.js';

const FACTS = {
  id: true,
  courseId: true,
  courseVersion: true,
  lessonKey: true,
  ordinal: true,
  version: true,
  title: true,
  seconds: true,
  quiz: true,
} as const;

/** Courses, their lessons and questions: written by authors, read by everybody. */
@Injectable()
export class CourseRepository {
  async insert(
    tx: EntityManager,
    course: Course,
    lessons: readonly MicroLesson[],
    questions: readonly Question[],
  ): Promise<void> {
    await tx.insert(Course, course);
    await this.insertContent(tx, lessons, questions);
  }

  async insertContent(
    tx: EntityManager,
    lessons: readonly MicroLesson[],
    questions: readonly Question[],
  ): Promise<void> {
    await tx.insert(MicroLesson, [...lessons]);
    if (questions.length > 0) await tx.insert(Question, [...questions]);
  }

  /** In every state. */
  listAll(tx: EntityManager): Promise<Course[]> {
    return tx.find(Course, { order: { ordinal: 'ASC', id: 'ASC' } });
  }

  listPublished(tx: EntityManager): Promise<Course[]> {
    const where = { publishedAt: Not(IsNull()), retiredAt: IsNull() };
    return tx.find(Course, { where, order: { ordinal: 'ASC', id: 'ASC' } });
  }

  /** One that can be read: published, and perhaps retired since. */
  findPublished(tx: EntityManager, id: string): Promise<Course | null> {
    return tx.findOneBy(Course, { id, publishedAt: Not(IsNull()) });
  }

  findById(tx: EntityManager, id: string): Promise<Course | null> {
    return tx.findOneBy(Course, { id });
  }

  /** The place after the last in the list. */
  async nextOrdinal(tx: EntityManager): Promise<number> {
    return ((await tx.maximum(Course, 'ordinal', {})) ?? 0) + 1;
  }

  async change(tx: EntityManager, id: string, changes: Partial<Omit<Course, 'id'>>): Promise<void> {
    await tx.update(Course, { id }, changes);
  }

  /** Whatever their state: a certificate outlives its course's place in the list. */
  listByIds(tx: EntityManager, ids: readonly string[]): Promise<Course[]> {
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(Course, { id: In([...ids]) });
  }

  /** Lessons of these versions without their blocks, in order. */
  listLessons(tx: EntityManager, courses: readonly Pick<Course, 'id' | 'version'>[]): Promise<LessonFacts[]> {
    if (courses.length === 0) return Promise.resolve([]);
    return tx.find(MicroLesson, {
      select: FACTS,
      where: courses.map(({ id, version }) => ({ courseId: id, courseVersion: version })),
      order: { courseId: 'ASC', ordinal: 'ASC' },
    });
  }

  /** Every version's lessons. */
  listLessonsOfAllVersions(tx: EntityManager, courseId: string): Promise<LessonFacts[]> {
    return tx.find(MicroLesson, {
      select: FACTS,
      where: { courseId },
      order: { courseVersion: 'DESC', ordinal: 'ASC' },
    });
  }

  /** Lessons of these versions with their blocks. */
  listWholeLessons(tx: EntityManager, courses: readonly Pick<Course, 'id' | 'version'>[]): Promise<MicroLesson[]> {
    if (courses.length === 0) return Promise.resolve([]);
    return tx.findBy(
      MicroLesson,
      courses.map(({ id, version }) => ({ courseId: id, courseVersion: version })),
    );
  }

  /** Of these courses, those in the public list, with the version given out now. */
  async listedAmong(tx: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
    const where = { id: In([...ids]), publishedAt: Not(IsNull()), retiredAt: IsNull() };
    const listed = await tx.find(Course, { select: { id: true, version: true }, where });
    return new Map(listed.map(({ id, version }) => [id, version]));
  }

  /** Of these lessons, those of the version given out now of a course in the public list. */
  async lessonsListedAmong(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const lessons = await this.listLessonsByIds(tx, ids);
    const versions = await this.listedAmong(tx, [...new Set(lessons.map(({ courseId }) => courseId))]);
    const listed = lessons.filter(({ courseId, courseVersion }) => versions.get(courseId) === courseVersion);
    return new Set(listed.map(({ id }) => id));
  }

  findLesson(tx: EntityManager, id: string): Promise<MicroLesson | null> {
    return tx.findOneBy(MicroLesson, { id });
  }

  /** A lesson of a published course, without its blocks: what heartbeats and quizzes need. */
  async findLessonFacts(tx: EntityManager, id: string): Promise<LessonFacts | null> {
    const lesson = await tx.findOne(MicroLesson, { select: FACTS, where: { id } });
    return lesson && (await this.findPublished(tx, lesson.courseId)) ? lesson : null;
  }

  listLessonsByIds(tx: EntityManager, ids: readonly string[]): Promise<LessonFacts[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : tx.find(MicroLesson, { select: FACTS, where: { id: In([...ids]) } });
  }

  /** The same, each once and only of courses that are or were published: what a batch of heartbeats needs. */
  async listReadableLessons(tx: EntityManager, ids: readonly string[]): Promise<LessonFacts[]> {
    const lessons = await this.listLessonsByIds(tx, ids);
    const courses = await this.listByIds(tx, [...new Set(lessons.map(({ courseId }) => courseId))]);
    const open = new Set(courses.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id));
    return lessons.filter(({ courseId }) => open.has(courseId));
  }

  /** The questions from which a lesson's quiz is drawn: the course's own and the lesson's. */
  listBank(
    tx: EntityManager,
    { id, courseId, courseVersion }: Pick<LessonFacts, 'id' | 'courseId' | 'courseVersion'>,
  ): Promise<Question[]> {
    return tx.find(Question, {
      where: [
        { courseId, courseVersion, microLessonId: IsNull(), blockId: IsNull() },
        { courseId, courseVersion, microLessonId: id, blockId: IsNull() },
      ],
      order: { id: 'ASC' },
    });
  }

  /** The question that a checkpoint block asks. */
  findCheckpoint(tx: EntityManager, microLessonId: string, blockId: string): Promise<Question | null> {
    return tx.findOneBy(Question, { microLessonId, blockId });
  }

  listQuestions(tx: EntityManager, ids: readonly string[]): Promise<Question[]> {
    return tx.findBy(Question, { id: In([...ids]) });
  }
}
