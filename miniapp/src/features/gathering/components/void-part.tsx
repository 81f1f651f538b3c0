import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { voidCheckIn } from '../api/door';
import { doorCopy } from '../door.copy';
import styles from './gathering.module.scss';

/** A supervisor takes a check-in back that was noted wrongly, and says why. */
export function VoidPart({ sessionId, onDone }: { sessionId: string; onDone: () => void }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const take = async (): Promise<void> => {
    const whole = Number(number.trim());
    const bad = !Number.isInteger(whole) || whole < 1 || reason.trim().length < Limits.reasonMinChars;
    setWrong(bad);
    if (bad) return;
    if (!(await run(() => voidCheckIn(sessionId, whole, reason.trim()), doorCopy.voided))) return;
    setOpen(false);
    setNumber('');
    setReason('');
    onDone();
  };
  const footer = (
    <Button block loading={busy} onPress={() => void take()}>
      {doorCopy.voidNow}
    </Button>
  );
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {doorCopy.void}
      </Button>
      {open && (
        <Sheet title={doorCopy.void} onClose={() => setOpen(false)} footer={footer}>
          <View className={styles.part}>
            <TextField label={doorCopy.voidNumber} type="number" value={number} onChange={setNumber} />
            <TextField
              label={doorCopy.voidReason}
              maxLength={Limits.reasonMaxChars}
              value={reason}
              error={wrong ? doorCopy.voidWrong : undefined}
              onChange={setReason}
            />
          </View>
        </Sheet>
      )}
    </>
  );
}
