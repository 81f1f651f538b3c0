import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { privacyCopy } from '../privacy.copy';
import styles from './privacy.module.scss';

interface ConfirmSheetProps {
  title: string;
  confirm: string;
  busy: boolean;
  disabled?: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once more before something is taken away, and says what that means. */
export function ConfirmSheet(props: PropsWithChildren<ConfirmSheetProps>): JSX.Element {
  const { title, confirm, busy, disabled, onClose, onConfirm, children } = props;
  const footer = (
    <View className={styles.row}>
      <Button variant="secondary" onPress={onClose}>
        {privacyCopy.cancel}
      </Button>
      <Button variant="seal" loading={busy} disabled={disabled} onPress={onConfirm}>
        {confirm}
      </Button>
    </View>
  );
  return (
    <Sheet title={title} onClose={onClose} footer={footer}>
      {children}
    </Sheet>
  );
}
