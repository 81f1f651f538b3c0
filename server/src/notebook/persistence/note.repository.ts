import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { Note } from '../domain/note.js';

@Injectable()
export class NoteRepository {
  find(tx: EntityManager, id: string): Promise<Note | null> {
    return tx.findOneBy(Note, { id });
  }

  count(tx: EntityManager, netizenId: string): Promise<number> {
    return tx.countBy(Note, { netizenId });
  }

  async insert(tx: EntityManager, note: Note): Promise<void> {
    await tx.insert(Note, note);
  }

  /** @throws EditedMeanwhileError when the note is at another revision */
  change(tx: EntityManager, seen: Pick<Note, 'id' | 'revision'>, to: Pick<Note, 'text' | 'updatedAt'>): Promise<void> {
    return updateAtRevision(tx, Note, seen, to);
  }

  /** In one lesson by their moment; otherwise the latest first. */
  listOwn(tx: EntityManager, netizenId: string, microLessonId?: string): Promise<Note[]> {
    return microLessonId === undefined
      ? tx.find(Note, { where: { netizenId }, order: { updatedAt: 'DESC', id: 'DESC' } })
      : tx.find(Note, { where: { netizenId, microLessonId }, order: { atSeconds: 'ASC', id: 'ASC' } });
  }

  async removeOwn(tx: EntityManager, netizenId: string, id: string): Promise<void> {
    await tx.delete(Note, { id, netizenId });
  }

  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(Note, { netizenId });
  }
}
