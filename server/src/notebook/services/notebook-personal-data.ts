import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { FavouriteRepository } from '../persistence/favourite.repository.js';
import { NoteRepository } from '../persistence/note.repository.js';

/** Notes and favourites: theirs to take along, gone when they leave. */
@Injectable()
export class NotebookPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'notebook';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly notes: NoteRepository,
    private readonly favourites: FavouriteRepository,
    private readonly classroom: ClassroomService,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    return [await this.notesOf(tx, netizenId), await this.favouritesOf(tx, netizenId)];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    await this.notes.removeAllOf(tx, netizenId);
    await this.favourites.removeAllOf(tx, netizenId);
  }

  private async notesOf(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const notes = await this.notes.listOwn(tx, netizenId);
    const lessons = await this.classroom.lessonsByIds(tx, [...new Set(notes.map((note) => note.microLessonId))]);
    const titles = new Map(lessons.map(({ id, title }) => [id, title]));
    const rows = notes.map(({ microLessonId, atSeconds, text, updatedAt }) => {
      return {
        lesson: titles.get(microLessonId) ?? microLessonId,
        atSeconds,
        text,
        updatedAt: updatedAt.toISOString(),
      };
    });
    const columns = { lesson: '微课', atSeconds: '第几秒', text: '笔记', updatedAt: '更新时间' };
    return { key: 'notes', title: '学习笔记', columns, rows };
  }

  private async favouritesOf(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const kept = await this.favourites.listOwn(tx, netizenId);
    const courses = await this.classroom.coursesByIds(
      tx,
      kept.map(({ courseId }) => courseId),
    );
    const titles = new Map(courses.map(({ id, title }) => [id, title]));
    const rows = kept.map(({ courseId, createdAt }) => {
      return { course: titles.get(courseId) ?? courseId, addedAt: createdAt.toISOString() };
    });
    return { key: 'favourites', title: '收藏的课程', columns: { course: '课程', addedAt: '收藏时间' }, rows };
  }
}
