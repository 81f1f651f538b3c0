import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Heading } from '@/components/text/heading';
import { newUuid } from '@/lib/new-uuid';
import { useNotes } from '../api/notes';
import styles from '../classroom.module.scss';
import { notebookCopy as copy } from '../notebook.copy';
import { NoteRows } from './note-rows';
import { type NoteDraft, NoteSheet } from './note-sheet';

interface LessonNotesProps {
  lessonId: string;
  /** The second that the learner is at. */
  now: () => number;
  onJump: (seconds: number) => void;
}

/** What the learner noted in this lesson, and where more is written. Draw it for who is signed in. */
export function LessonNotes({ lessonId, now, onJump }: LessonNotesProps): JSX.Element {
  const { data: notes = [] } = useNotes(lessonId);
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const [open, setOpen] = useState(false);
  const begin = async (): Promise<void> => {
    // What was typed and not sent is still there; a note that was only looked at is not in the way of a new one.
    if (draft?.revision !== 0) {
      setDraft({ id: await newUuid(), lessonId, atSeconds: Math.floor(now()), text: '', revision: 0 });
    }
    setOpen(true);
  };
  const done = (): void => {
    setOpen(false);
    setDraft(null);
  };
  return (
    <View className={styles.sections}>
      <Heading>{copy.notes}</Heading>
      <View className={styles.row}>
        <Button variant="secondary" size="small" onPress={() => void begin()}>
          {copy.write}
        </Button>
        <View className={styles.soft}>{copy.notesHint}</View>
      </View>
      <NoteRows
        notes={notes}
        onJump={({ atSeconds }) => onJump(atSeconds)}
        onChange={({ id, atSeconds, text, revision }) => {
          setDraft({ id, lessonId, atSeconds, text, revision });
          setOpen(true);
        }}
      />
      {open && draft && (
        <NoteSheet
          draft={draft}
          onType={(text) => setDraft({ ...draft, text })}
          onClose={() => setOpen(false)}
          onDone={done}
        />
      )}
    </View>
  );
}
