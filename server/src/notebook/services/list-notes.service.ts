import { Injectable } from '@nestjs/common';
import type { NoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { NoteRepository } from '../persistence/note.repository.js';
import { presentNote } from '../presenters/present-note.js';

/** One's own notes: of a lesson in the order of its moments, of all lessons the latest first. */
@Injectable()
export class ListNotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notes: NoteRepository,
    private readonly classroom: ClassroomService,
  ) {}

  list(netizenId: string, lessonId?: string): Promise<NoteDto[]> {
    return this.unitOfWork.read(async (tx) => {
      const notes = await this.notes.listOwn(tx, netizenId, lessonId);
      const lessons = await this.classroom.lessonsByIds(tx, [...new Set(notes.map((note) => note.microLessonId))]);
      const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
      return notes.map((note) => presentNote(note, byId.get(note.microLessonId)));
    });
  }
}
