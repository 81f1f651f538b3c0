import { Injectable } from '@nestjs/common';
import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';
import { DraftLessonRepository } from '../persistence/draft-lesson.repository.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { DraftWords } from './draft-words.js';
import { MediaInBlocks } from './media-in-blocks.js';
import { readBlocks } from './read-blocks.js';

/** Keeps lessons, and what hangs on them: who wrote in the version, and which media it shows. */
@Injectable()
export class KeptLessons {
  constructor(
    private readonly lessons: DraftLessonRepository,
    private readonly versions: VersionRepository,
    private readonly bank: DraftWords,
    private readonly media: MediaInBlocks,
  ) {}

  /** @throws BlockBadError, LessonTooLargeError */
  read(blocks: readonly unknown[]): BlockDto[] {
    return readBlocks(blocks);
  }

  find(tx: EntityManager, versionId: string, id: string): Promise<DraftLesson | null> {
    return this.lessons.find(tx, versionId, id);
  }

  list(tx: EntityManager, versionId: string): Promise<DraftLesson[]> {
    return this.lessons.list(tx, versionId);
  }

  /** What is kept of a wish. @throws BlockBadError, QuestionNotFoundError */
  async words(
    tx: EntityManager,
    { unitId }: CourseVersion,
    wish: { readonly title: string; readonly blocks: BlockDto[]; readonly quiz: DraftQuizDto | null },
  ): Promise<Pick<DraftLesson, 'title' | 'seconds' | 'blocks' | 'quiz'>> {
    await this.media.ensureOwn(tx, unitId, wish.blocks);
    const blocks = await this.bank.fromBank(tx, unitId, wish.blocks, wish.quiz);
    const seconds = blocks.reduce((sum, block) => sum + block.seconds, 0);
    return { title: wish.title.trim(), seconds, blocks, quiz: wish.quiz };
  }

  /** @throws EditedMeanwhileError */
  change(
    tx: EntityManager,
    at: Pick<DraftLesson, 'id' | 'revision'>,
    changes: Parameters<DraftLessonRepository['change']>[2],
  ): Promise<void> {
    return this.lessons.change(tx, at, changes);
  }

  add(tx: EntityManager, lesson: DraftLesson): Promise<void> {
    return this.lessons.insert(tx, [lesson]);
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await this.lessons.remove(tx, id);
  }

  /** Puts them in this order, from 1. */
  async place(tx: EntityManager, ids: readonly string[]): Promise<void> {
    for (const [index, id] of ids.entries()) await this.lessons.place(tx, id, index + 1);
  }

  /** To be called after every change. */
  async kept(tx: EntityManager, version: CourseVersion, staffId: string, at: Date): Promise<void> {
    await this.versions.touch(tx, version, staffId, at);
    await this.media.show(tx, version, await this.lessons.list(tx, version.id), false);
  }
}
