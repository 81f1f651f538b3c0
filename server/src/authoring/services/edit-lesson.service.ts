import { Injectable } from '@nestjs/common';
import type { DraftLessonDto, EditLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { DraftLessonNotFoundError } from '../domain/authoring.errors.js';
import { ensureDraft } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';
import { presentDraftLesson } from '../presenters/present-version.js';
import { CourseDesk } from './course-desk.js';
import { KeptLessons } from './kept-lessons.js';

type Wish = Omit<EditLessonDto, 'blocks'> & { readonly blocks: readonly unknown[] };

/** A lesson is rewritten: its blocks and its quiz. */
@Injectable()
export class EditLessonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: CourseDesk,
    private readonly lessons: KeptLessons,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError, DraftLessonNotFoundError, BlockBadError, QuestionNotFoundError, EditedMeanwhileError … */
  edit(actor: StaffActor, versionId: string, lessonId: string, wish: Wish): Promise<DraftLessonDto> {
    const blocks = this.lessons.read(wish.blocks);
    return this.unitOfWork.run(async (tx) => {
      const { version } = await this.desk.take(tx, actor, versionId, { permission: 'course.edit' });
      ensureDraft(version);
      const lesson = await this.lessons.find(tx, versionId, lessonId);
      if (!lesson) throw new DraftLessonNotFoundError();
      const words = await this.lessons.words(tx, version, { ...wish, blocks });
      const signed = { updatedAt: this.clock.now(), updatedByName: actor.name };
      await this.lessons.change(tx, { id: lessonId, revision: wish.revision }, { ...words, ...signed });
      const after = { ...lesson, ...words, ...signed, revision: wish.revision + 1 };
      await this.finish(tx, actor, version, lesson, after);
      return presentDraftLesson(after);
    });
  }

  private async finish(
    tx: EntityManager,
    actor: StaffActor,
    version: CourseVersion,
    before: DraftLesson,
    after: DraftLesson,
  ): Promise<void> {
    await this.lessons.kept(tx, version, actor.staffId, after.updatedAt);
    const facts = { lessonKey: after.lessonKey, revision: after.revision, blocks: after.blocks.length };
    const act = { actor, permission: 'course.edit', action: 'course.edit-lesson' } as const;
    await this.desk.record(tx, version, { ...act, before, after, facts });
  }
}
