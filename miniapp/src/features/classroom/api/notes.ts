import type { NoteDto, WriteNoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['notes'] });

/** One's own notes, of a lesson or of all. */
export function useNotes(lessonId?: string) {
  return useOwnQuery({
    queryKey: ['notes', lessonId ?? 'all'],
    queryFn: ({ signal }) =>
      request<NoteDto[]>(lessonId === undefined ? Paths.me.notes : Paths.me.notesOf(lessonId), { signal }),
  });
}

/** The same note sent again is there once. */
export async function writeNote(id: string, note: WriteNoteDto): Promise<void> {
  await request<NoteDto>(Paths.me.note(id), { method: 'PUT', body: note, sameHoweverOften: true });
  await refresh();
}

export async function removeNote(id: string): Promise<void> {
  await request<void>(Paths.me.note(id), { method: 'DELETE', sameHoweverOften: true });
  await refresh();
}
