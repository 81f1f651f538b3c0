import { Injectable } from '@nestjs/common';
import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { DraftLessonNotFoundError, LessonOrderBadError, LessonTooLargeError } from '../domain/authoring.errors.js';
import { ensureDraft } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';
import { presentDraftLesson } from '../presenters/present-version.js';
import { CourseDesk } from './course-desk.js';
import { KeptLessons } from './kept-lessons.js';

/** Lessons are added to a draft, taken out of it, and put in order. */
@Injectable()
export class ArrangeLessonsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: CourseDesk,
    private readonly lessons: KeptLessons,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError, NotPermittedError, CourseVersionStateError, LessonTooLargeError */
  add(actor: StaffActor, versionId: string, title: string): Promise<DraftLessonDto> {
    return this.arrange(actor, versionId, async (tx, version, known) => {
      if (known.length >= Limits.lessonsMax) throw new LessonTooLargeError('lessons');
      const ordinal = Math.max(0, ...known.map((lesson) => lesson.ordinal)) + 1;
      const lesson = emptyLesson(version.id, { title: title.trim(), ordinal }, actor.name, this.clock.now());
      await this.lessons.add(tx, lesson);
      await this.keep(tx, actor, version, { action: 'course.add-lesson', facts: { lessonKey: lesson.lessonKey } });
      return presentDraftLesson(lesson);
    });
  }

  /** @throws DraftLessonNotFoundError and what `add` throws */
  remove(actor: StaffActor, versionId: string, lessonId: string): Promise<void> {
    return this.arrange(actor, versionId, async (tx, version, known) => {
      const lesson = known.find(({ id }) => id === lessonId);
      if (!lesson) throw new DraftLessonNotFoundError();
      await this.lessons.remove(tx, lessonId);
      const rest = known.filter(({ id }) => id !== lessonId).map(({ id }) => id);
      await this.lessons.place(tx, rest);
      await this.keep(tx, actor, version, { action: 'course.remove-lesson', facts: { lessonKey: lesson.lessonKey } });
    });
  }

  /** @throws LessonOrderBadError unless these are all lessons, each once */
  order(actor: StaffActor, versionId: string, lessonIds: readonly string[]): Promise<void> {
    return this.arrange(actor, versionId, async (tx, version, known) => {
      const ids = new Set(lessonIds);
      const isWhole =
        ids.size === lessonIds.length && ids.size === known.length && known.every(({ id }) => ids.has(id));
      if (!isWhole) throw new LessonOrderBadError();
      await this.lessons.place(tx, lessonIds);
      await this.keep(tx, actor, version, { action: 'course.order-lessons', facts: { lessons: known.length } });
    });
  }

  private arrange<T>(
    actor: StaffActor,
    versionId: string,
    work: (tx: EntityManager, version: CourseVersion, known: DraftLesson[]) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, versionId, { permission: 'course.edit' });
      ensureDraft(version);
      return work(tx, version, await this.lessons.list(tx, versionId));
    });
  }

  private async keep(
    tx: EntityManager,
    actor: StaffActor,
    version: CourseVersion,
    act: { action: string; facts: Record<string, unknown> },
  ): Promise<void> {
    await this.lessons.kept(tx, version, actor.staffId, this.clock.now());
    await this.desk.record(tx, version, { actor, permission: 'course.edit', ...act });
  }
}

function emptyLesson(
  courseVersionId: string,
  { title, ordinal }: Pick<DraftLesson, 'title' | 'ordinal'>,
  updatedByName: string,
  updatedAt: Date,
): DraftLesson {
  const blank = { seconds: 0, blocks: [], quiz: null, revision: 1 };
  return { id: newId(), courseVersionId, lessonKey: newId(), ordinal, title, ...blank, updatedByName, updatedAt };
}
