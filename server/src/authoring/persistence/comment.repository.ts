import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { DraftComment } from '../domain/draft-comment.js';

@Injectable()
export class CommentRepository {
  list(tx: EntityManager, courseVersionId: string): Promise<DraftComment[]> {
    return tx.find(DraftComment, { where: { courseVersionId }, order: { at: 'ASC', id: 'ASC' } });
  }

  find(tx: EntityManager, courseVersionId: string, id: string): Promise<DraftComment | null> {
    return tx.findOneBy(DraftComment, { courseVersionId, id });
  }

  async insert(tx: EntityManager, comment: DraftComment): Promise<void> {
    await tx.insert(DraftComment, comment);
  }

  /** The first who resolves it is the one who did. */
  async resolve(tx: EntityManager, id: string, at: Date, resolvedByName: string): Promise<void> {
    await tx.update(DraftComment, { id, resolvedAt: IsNull() }, { resolvedAt: at, resolvedByName });
  }

  /** How many remarks of each version are open. */
  async countOpen(tx: EntityManager, versionIds: readonly string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    if (versionIds.length === 0) return counts;
    const where = { courseVersionId: In([...versionIds]), resolvedAt: IsNull() };
    const open = await tx.find(DraftComment, { select: { id: true, courseVersionId: true }, where });
    for (const { courseVersionId } of open) counts.set(courseVersionId, (counts.get(courseVersionId) ?? 0) + 1);
    return counts;
  }
}
