import { Injectable } from '@nestjs/common';
import type { CommentDto, DraftCommentDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { CommentNotFoundError, CourseVersionStateError, DraftLessonNotFoundError } from '../domain/authoring.errors.js';
import type { DraftComment } from '../domain/draft-comment.js';
import { CommentRepository } from '../persistence/comment.repository.js';
import { presentComment } from '../presenters/present-version.js';
import { CourseDesk } from './course-desk.js';
import { DraftWords } from './draft-words.js';

/** Colleagues remark on a version; a remark stays open until somebody says it is settled. */
@Injectable()
export class CommentCourseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentRepository,
    private readonly words: DraftWords,
    private readonly desk: CourseDesk,
    private readonly clock: Clock,
  ) {}

  /** @throws CourseVersionNotFoundError, CourseVersionStateError once it is retired, DraftLessonNotFoundError */
  add(actor: StaffActor, id: string, { lessonKey, blockId, text }: CommentDto): Promise<DraftCommentDto> {
    return this.unitOfWork.run(async (tx) => {
      const version = await this.desk.see(tx, actor, id);
      if (version.status === 'RETIRED') throw new CourseVersionStateError(version.status);
      if (lessonKey !== undefined) await this.ensurePlace(tx, id, lessonKey);
      const comment: DraftComment = {
        ...{ id: newId(), courseVersionId: id, lessonKey: lessonKey ?? null, text: text.trim() },
        blockId: lessonKey === undefined ? null : (blockId ?? null),
        ...{ staffId: actor.staffId, staffName: actor.name, at: this.clock.now() },
        ...{ resolvedAt: null, resolvedByName: null },
      };
      await this.comments.insert(tx, comment);
      const facts = { commentId: comment.id };
      await this.desk.record(tx, version, { actor, permission: 'course.list', action: 'course.comment', facts });
      return presentComment(comment);
    });
  }

  /** Settled once; whoever says it again is told who did. @throws CommentNotFoundError, CourseVersionNotFoundError */
  resolve(actor: StaffActor, id: string, commentId: string): Promise<DraftCommentDto> {
    return this.unitOfWork.run(async (tx) => {
      const version = await this.desk.see(tx, actor, id);
      const comment = await this.comments.find(tx, id, commentId);
      if (!comment) throw new CommentNotFoundError();
      if (comment.resolvedAt !== null) return presentComment(comment);
      const at = this.clock.now();
      await this.comments.resolve(tx, commentId, at, actor.name);
      const act = { permission: 'course.list', action: 'course.resolve-comment', facts: { commentId } } as const;
      await this.desk.record(tx, version, { actor, ...act });
      return presentComment({ ...comment, resolvedAt: at, resolvedByName: actor.name });
    });
  }

  private async ensurePlace(tx: EntityManager, id: string, lessonKey: string): Promise<void> {
    const lessons = await this.words.lessons(tx, id);
    if (!lessons.some((lesson) => lesson.lessonKey === lessonKey)) throw new DraftLessonNotFoundError();
  }
}
