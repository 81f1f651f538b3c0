import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PracticeEntryDto } from '@good-netizen/shared/pledge/practice.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Sheet } from '@/components/sheet/sheet';
import { useDeed } from '@/lib/use-deed';
import { removePractice } from '../api/practice';
import { practiceCopy } from '../practice.copy';
import { dayInWords } from '../week-days';
import styles from './practice.module.scss';

/** What one noted for oneself; each note can be taken away. */
export function OwnEntries({ entries }: { entries: readonly PracticeEntryDto[] }): JSX.Element {
  const [asked, setAsked] = useState<PracticeEntryDto | null>(null);
  return (
    <View>
      <Card flush>
        {entries.map((entry) => (
          <ListItem
            key={entry.id}
            title={<View className={styles.act}>{entry.text}</View>}
            note={`${dayInWords(entry.day)} · ${entry.clauseTitle}`}
            trailing={
              <Button
                variant="quiet"
                size="small"
                label={practiceCopy.removeOf(entry.text)}
                onPress={() => setAsked(entry)}
              >
                {practiceCopy.remove}
              </Button>
            }
          />
        ))}
      </Card>
      {asked && <RemoveSheet entry={asked} onClose={() => setAsked(null)} />}
    </View>
  );
}

function RemoveSheet({ entry, onClose }: { entry: PracticeEntryDto; onClose: () => void }): JSX.Element {
  const { busy, run } = useDeed();
  const remove = async (): Promise<void> => {
    if (await run(() => removePractice(entry.id), practiceCopy.removed)) onClose();
  };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={onClose}>
        {practiceCopy.cancel}
      </Button>
      <Button loading={busy} onPress={() => void remove()}>
        {practiceCopy.removeConfirm}
      </Button>
    </View>
  );
  return (
    <Sheet title={practiceCopy.removeTitle} onClose={onClose} footer={footer}>
      <View className={styles.part}>
        <View className={styles.act}>{entry.text}</View>
        <View className={styles.hint}>{practiceCopy.removeHint}</View>
      </View>
    </Sheet>
  );
}
