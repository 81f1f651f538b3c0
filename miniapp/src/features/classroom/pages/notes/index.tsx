import { useState } from 'react';
import type { NoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { useNotes } from '../../api/notes';
import { NoteRows } from '../../components/note-rows';
import { NoteSheet } from '../../components/note-sheet';
import { notebookCopy as copy } from '../../notebook.copy';

/** Everything that one noted, the latest first, each with the way back to its moment. */
export default function NotesPage(): JSX.Element {
  const notes = useNotes();
  const [changing, setChanging] = useState<NoteDto | null>(null);
  const empty = {
    title: copy.noNotes,
    hint: copy.noNotesHint,
    action: <Button onPress={() => void goTo('learn')}>{copy.toLearn}</Button>,
  };
  const close = (): void => setChanging(null);
  return (
    <Page title={copy.notesTitle}>
      <AsyncState query={notes} isEmpty={(list) => list.length === 0} empty={empty}>
        {(list) => (
          <NoteRows
            named
            notes={list}
            onJump={({ lessonId, atSeconds }) => void goTo('classroom/lesson', { lessonId, at: String(atSeconds) })}
            onChange={setChanging}
          />
        )}
      </AsyncState>
      {changing && (
        <NoteSheet
          draft={changing}
          onType={(text) => setChanging({ ...changing, text })}
          onClose={close}
          onDone={close}
        />
      )}
    </Page>
  );
}
