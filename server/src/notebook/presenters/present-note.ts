import type { NoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import type { Note } from '../domain/note.js';

/** Where a note belongs, as the classroom names it. */
interface Place {
  readonly title: string;
  readonly courseTitle: string;
}

/** For its writer. A lesson that is gone leaves its notes without a name. */
export function presentNote(note: Note, place: Place | undefined): NoteDto {
  const { id, microLessonId, atSeconds, text, revision, updatedAt } = note;
  return {
    id,
    lessonId: microLessonId,
    lessonTitle: place?.title ?? '',
    courseTitle: place?.courseTitle ?? '',
    atSeconds,
    text,
    revision,
    updatedAt: updatedAt.toISOString(),
  };
}
