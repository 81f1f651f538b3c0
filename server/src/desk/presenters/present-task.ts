import type { DeskTaskDto } from '@good-netizen/shared/desk/desk.dto';
import type { DeskTask } from '../domain/desk-task.js';

export function presentTask(task: DeskTask): DeskTaskDto {
  const { id, kind, title, status, done, total, problem, fileName, fileBytes, fileExpiresAt } = task;
  const file =
    fileName === null || fileExpiresAt === null
      ? null
      : { name: fileName, bytes: fileBytes ?? 0, expiresAt: fileExpiresAt.toISOString() };
  const finishedAt = task.finishedAt?.toISOString() ?? null;
  return { id, kind, title, status, done, total, createdAt: task.createdAt.toISOString(), finishedAt, file, problem };
}
