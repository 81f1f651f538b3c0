import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pressable } from '@/lib/a11y';
import { pledgeCopy } from '../pledge.copy';
import styles from './code-reader.module.scss';

/** The fingerprint of the text, folded away for those who want to check it. */
export function CodeFingerprint({ fingerprint }: { fingerprint: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <View className={styles.summary} {...pressable(() => setOpen(!open), { expanded: open })}>
        {pledgeCopy.fingerprint} {fingerprint.slice(0, 8)}…
      </View>
      {open && (
        <View>
          <Text userSelect className={styles.print}>
            {fingerprint}
          </Text>
          <View className={styles.hint}>{pledgeCopy.fingerprintHint}</View>
        </View>
      )}
    </View>
  );
}
