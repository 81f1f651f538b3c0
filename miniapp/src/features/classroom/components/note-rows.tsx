import { View } from '@tarojs/components';
import type { NoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import styles from '../classroom.module.scss';
import { notebookCopy as copy } from '../notebook.copy';

interface NoteRowsProps {
  notes: readonly NoteDto[];
  /** Names the lesson of each note: where notes of many lessons stand together. */
  named?: boolean;
  onJump: (note: NoteDto) => void;
  onChange: (note: NoteDto) => void;
}

/** Notes, each with the way back to its moment. */
export function NoteRows({ notes, named, onJump, onChange }: NoteRowsProps): JSX.Element {
  return (
    <View className={styles.sections}>
      {notes.map((note) => (
        <Card key={note.id}>
          <View className={styles.sections}>
            {named && <View className={styles.soft}>{`${note.courseTitle} · ${note.lessonTitle}`}</View>}
            <View className={styles.written}>{note.text}</View>
            <View className={styles.row}>
              <Button variant="secondary" size="small" onPress={() => onJump(note)}>
                {copy.jump(note.atSeconds)}
              </Button>
              <Button variant="quiet" size="small" label={copy.changeOf(note.text)} onPress={() => onChange(note)}>
                {copy.change}
              </Button>
            </View>
          </View>
        </Card>
      ))}
    </View>
  );
}
