import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { useDeed } from '@/lib/use-deed';
import { cancelRegistration } from '../api/registrations';
import { gatheringCopy } from '../gathering.copy';
import styles from './gathering.module.scss';

/** Giving a place back; asked once more, because the way back is the end of the line. */
export function CancelPart({ registrationId }: { registrationId: string }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed();
  const cancel = async (): Promise<void> => {
    const done = await run(async () => void (await cancelRegistration(registrationId)), gatheringCopy.cancelDone);
    if (done) setAsking(false);
  };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={() => setAsking(false)}>
        {gatheringCopy.think}
      </Button>
      <Button loading={busy} onPress={() => void cancel()}>
        {gatheringCopy.cancelConfirm}
      </Button>
    </View>
  );
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {gatheringCopy.cancel}
      </Button>
      {asking && (
        <Sheet title={gatheringCopy.cancelTitle} onClose={() => setAsking(false)} footer={footer}>
          {gatheringCopy.cancelHint}
        </Sheet>
      )}
    </>
  );
}
