import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-field/text-area';
import { useDeed } from '@/lib/use-deed';
import { removeNote, writeNote } from '../api/notes';
import styles from '../classroom.module.scss';
import { notebookCopy as copy } from '../notebook.copy';

/** A note that is being written; `revision` 0 is a new one. */
export interface NoteDraft {
  id: string;
  lessonId: string;
  atSeconds: number;
  text: string;
  revision: number;
}

interface NoteSheetProps {
  draft: NoteDraft;
  /** Keeps what was typed while the sheet is closed. */
  onType: (text: string) => void;
  onClose: () => void;
  /** It is stored, or taken away: nothing is being written any more. */
  onDone: () => void;
}

/** Where one note is written, changed or taken away. */
export function NoteSheet({ draft, onType, onClose, onDone }: NoteSheetProps): JSX.Element {
  const { busy, run } = useDeed();
  const [tried, setTried] = useState(false);
  const { id, text, ...rest } = draft;
  const missing = text.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (!missing && (await run(() => writeNote(id, { ...rest, text: text.trim() }), copy.saved))) onDone();
  };
  const remove = async (): Promise<void> => {
    if (await run(() => removeNote(id), copy.removed)) onDone();
  };
  const footer = (
    <View className={styles.row}>
      <Button loading={busy} onPress={() => void save()}>
        {copy.save}
      </Button>
      {draft.revision > 0 && (
        <Button variant="quiet" disabled={busy} onPress={() => void remove()}>
          {copy.remove}
        </Button>
      )}
    </View>
  );
  return (
    <Sheet title={draft.revision > 0 ? copy.change : copy.write} onClose={onClose} footer={footer}>
      <View className={styles.sections}>
        <View className={styles.soft}>{copy.at(draft.atSeconds)}</View>
        <TextArea
          label={copy.text}
          hint={copy.notesHint}
          placeholder={copy.placeholder}
          value={text}
          maxLength={Limits.noteMaxChars}
          error={tried && missing ? copy.missing : undefined}
          onChange={onType}
        />
      </View>
    </Sheet>
  );
}
