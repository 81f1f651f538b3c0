import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { useDeed } from '@/lib/use-deed';
import { stateAge } from '../api/state-age';
import { pledgeCopy } from '../pledge.copy';
import styles from './sign-panel.module.scss';

/** A child says so first and is led to the guardian's agreement, instead of filling in what cannot be sent. */
export function YoungFirst(): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <View className={styles.row}>
      <View className={styles.hint}>{pledgeCopy.under14First}</View>
      <Button variant="quiet" size="small" onPress={() => setAsking(true)}>
        {pledgeCopy.under14}
      </Button>
      {asking && <YoungSheet onClose={() => setAsking(false)} />}
    </View>
  );
}

/** Asked once more: an age under 18 is changed once in 30 days only. */
function YoungSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { busy, run } = useDeed();
  const confirm = async (): Promise<void> => {
    if (await run(() => stateAge('UNDER_14'))) onClose();
  };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={onClose}>
        {pledgeCopy.under14No}
      </Button>
      <Button loading={busy} onPress={() => void confirm()}>
        {pledgeCopy.under14Yes}
      </Button>
    </View>
  );
  return (
    <Sheet title={pledgeCopy.under14Title} onClose={onClose} footer={footer}>
      {pledgeCopy.under14Hint}
    </Sheet>
  );
}
