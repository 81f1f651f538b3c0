import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { NoteDto, WriteNoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { EditedMeanwhileError } from '../../database/update-at-revision.js';
import { Clock } from '../../platform/clock.js';
import type { Note } from '../domain/note.js';
import { NoteLessonUnknownError, NoteNotFoundError, NotesFullError } from '../domain/notebook.errors.js';
import { NoteRepository } from '../persistence/note.repository.js';
import { presentNote } from '../presenters/present-note.js';

/** A learner writes a note, changes it, or takes it away. */
@Injectable()
export class WriteNoteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notes: NoteRepository,
    private readonly classroom: ClassroomService,
    private readonly clock: Clock,
  ) {}

  /**
   * The note as it is now; sent again it is the same.
   * @throws NoteNotFoundError · NoteLessonUnknownError · NotesFullError · EditedMeanwhileError
   */
  async write(netizenId: string, id: string, wish: WriteNoteDto): Promise<NoteDto> {
    try {
      return await this.unitOfWork.run((tx) => this.settle(tx, netizenId, id, wish));
    } catch (error) {
      // The same new note came twice at one moment: what the other request wrote is the answer.
      if (constraintViolation(error)?.kind !== 'primary-key') throw error;
      return this.unitOfWork.run((tx) => this.settle(tx, netizenId, id, wish));
    }
  }

  remove(netizenId: string, id: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.notes.removeOwn(tx, netizenId, id));
  }

  private async settle(tx: EntityManager, netizenId: string, id: string, wish: WriteNoteDto): Promise<NoteDto> {
    const text = wish.text.trim();
    const before = await this.notes.find(tx, id);
    if (before ? before.netizenId !== netizenId : wish.revision > 0) throw new NoteNotFoundError();
    const note = before
      ? await this.change(tx, before, { text, revision: wish.revision })
      : await this.add(tx, { id, netizenId, microLessonId: wish.lessonId, atSeconds: wish.atSeconds, text });
    const [lesson] = await this.classroom.lessonsByIds(tx, [note.microLessonId]);
    return presentNote(note, lesson);
  }

  private async add(
    tx: EntityManager,
    wish: Pick<Note, 'id' | 'netizenId' | 'microLessonId' | 'atSeconds' | 'text'>,
  ): Promise<Note> {
    const [lesson] = await this.classroom.lessonsByIds(tx, [wish.microLessonId]);
    if (!lesson) throw new NoteLessonUnknownError();
    if ((await this.notes.count(tx, wish.netizenId)) >= Limits.notesMax) throw new NotesFullError();
    const now = this.clock.now();
    const atSeconds = Math.min(wish.atSeconds, lesson.seconds);
    const note = { ...wish, atSeconds, revision: 1, createdAt: now, updatedAt: now };
    await this.notes.insert(tx, note);
    return note;
  }

  private async change(tx: EntityManager, before: Note, wish: Pick<Note, 'text' | 'revision'>): Promise<Note> {
    if (before.revision === wish.revision + 1 && before.text === wish.text) return before;
    if (before.revision !== wish.revision) throw new EditedMeanwhileError(before.revision);
    const changed = { text: wish.text, updatedAt: this.clock.now() };
    await this.notes.change(tx, before, changed);
    return { ...before, ...changed, revision: before.revision + 1 };
  }
}
