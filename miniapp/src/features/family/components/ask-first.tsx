import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { useDeed } from '@/lib/use-deed';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

interface AskFirstProps {
  title: string;
  question: string;
  done: string;
  deed: () => Promise<void>;
}

/** A deed that cannot be undone: asked once more, in words that say what it brings. */
export function AskFirst({ title, question, done, deed }: AskFirstProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed();
  const go = async (): Promise<void> => {
    if (await run(deed, done)) setAsking(false);
  };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={() => setAsking(false)}>
        {familyCopy.think}
      </Button>
      <Button loading={busy} onPress={() => void go()}>
        {familyCopy.yes}
      </Button>
    </View>
  );
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setAsking(true)}>
        {title}
      </Button>
      {asking && (
        <Sheet title={title} onClose={() => setAsking(false)} footer={footer}>
          {question}
        </Sheet>
      )}
    </>
  );
}
