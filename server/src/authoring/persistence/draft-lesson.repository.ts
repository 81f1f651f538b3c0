import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { DraftLesson } from '../domain/draft-lesson.js';

/** The lessons of versions. Who changes them holds the lock of the version. */
@Injectable()
export class DraftLessonRepository {
  list(tx: EntityManager, courseVersionId: string): Promise<DraftLesson[]> {
    return tx.find(DraftLesson, { where: { courseVersionId }, order: { ordinal: 'ASC', id: 'ASC' } });
  }

  /** How many lessons and seconds each of these versions has. */
  async measure(
    tx: EntityManager,
    versionIds: readonly string[],
  ): Promise<Map<string, { lessons: number; seconds: number }>> {
    const sums = new Map<string, { lessons: number; seconds: number }>();
    if (versionIds.length === 0) return sums;
    const where = { courseVersionId: In([...versionIds]) };
    const found = await tx.find(DraftLesson, { select: { id: true, courseVersionId: true, seconds: true }, where });
    for (const { courseVersionId, seconds } of found) {
      const sum = sums.get(courseVersionId) ?? { lessons: 0, seconds: 0 };
      sums.set(courseVersionId, { lessons: sum.lessons + 1, seconds: sum.seconds + seconds });
    }
    return sums;
  }

  find(tx: EntityManager, courseVersionId: string, id: string): Promise<DraftLesson | null> {
    return tx.findOneBy(DraftLesson, { courseVersionId, id });
  }

  async insert(tx: EntityManager, lessons: readonly DraftLesson[]): Promise<void> {
    if (lessons.length > 0) await tx.insert(DraftLesson, [...lessons]);
  }

  /** @throws EditedMeanwhileError */
  change(
    tx: EntityManager,
    at: Pick<DraftLesson, 'id' | 'revision'>,
    changes: Pick<DraftLesson, 'title' | 'seconds' | 'blocks' | 'quiz' | 'updatedByName' | 'updatedAt'>,
  ): Promise<void> {
    return updateAtRevision(tx, DraftLesson, at, changes);
  }

  async place(tx: EntityManager, id: string, ordinal: number): Promise<void> {
    await tx.update(DraftLesson, { id }, { ordinal });
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(DraftLesson, { id });
  }
}
