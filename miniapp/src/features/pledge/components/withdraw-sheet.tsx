import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { withdrawPledge } from '../api/withdraw-pledge';
import { pledgeCopy } from '../pledge.copy';
import styles from './sign-panel.module.scss';

/** Asks once more before a pledge is taken back, and says what that means. */
export function WithdrawSheet({ pledgeId, onClose }: { pledgeId: string; onClose: () => void }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await withdrawPledge(pledgeId, await newIdempotencyKey());
      notify(pledgeCopy.withdrawn, 'success');
      onClose();
    } catch (error) {
      notify(sentenceFor(error), 'warning');
      setBusy(false);
    }
  };
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={onClose}>
        {pledgeCopy.withdrawCancel}
      </Button>
      <Button variant="seal" loading={busy} onPress={() => void confirm()}>
        {pledgeCopy.withdrawConfirm}
      </Button>
    </View>
  );
  return (
    <Sheet title={pledgeCopy.withdrawTitle} onClose={onClose} footer={footer}>
      {pledgeCopy.withdrawHint}
    </Sheet>
  );
}
