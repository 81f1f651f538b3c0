import { Injectable } from '@nestjs/common';
import { In, LessThan, type EntityManager } from 'typeorm';
import { DeskTask } from '../domain/desk-task.js';

@Injectable()
export class TaskRepository {
  async insert(tx: EntityManager, task: DeskTask): Promise<void> {
    await tx.insert(DeskTask, task);
  }

  findOwn(tx: EntityManager, id: string, staffId: string): Promise<DeskTask | null> {
    return tx.findOneBy(DeskTask, { id, staffId });
  }

  find(tx: EntityManager, id: string): Promise<DeskTask | null> {
    return tx.findOneBy(DeskTask, { id });
  }

  /** A person's tasks, newest first. */
  listOwn(tx: EntityManager, staffId: string, skip: number, take: number): Promise<[DeskTask[], number]> {
    return tx.findAndCount(DeskTask, { where: { staffId }, order: { createdAt: 'DESC', id: 'DESC' }, skip, take });
  }

  /** Changes a task that has not ended; true if it did. */
  async change(tx: EntityManager, id: string, changes: Partial<DeskTask>): Promise<boolean> {
    const running = { id, status: In(['QUEUED', 'RUNNING']) };
    return (await tx.update(DeskTask, running, changes)).affected === 1;
  }

  /** Tasks whose process has not been heard of since. */
  listSilent(tx: EntityManager, since: Date): Promise<DeskTask[]> {
    return tx.findBy(DeskTask, { status: In(['QUEUED', 'RUNNING']), heardAt: LessThan(since) });
  }

  listExpired(tx: EntityManager, now: Date): Promise<DeskTask[]> {
    return tx.findBy(DeskTask, { fileExpiresAt: LessThan(now) });
  }

  async forgetFile(tx: EntityManager, id: string): Promise<void> {
    await tx.update(DeskTask, { id }, { fileName: null, fileBytes: null, fileExpiresAt: null });
  }
}
