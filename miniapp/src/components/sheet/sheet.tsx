import { ScrollView, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { aria, pressable } from '@/lib/a11y';
import { useDialogFocus } from './use-dialog-focus';
import styles from './sheet.module.scss';

interface SheetProps {
  title: string;
  /** Every sheet can be closed: by its cross, by the cloth behind it, by Escape. */
  onClose: () => void;
  /** Stays at the bottom of the sheet: its buttons. */
  footer?: ReactNode;
}

/** A sheet from below on phones, a dialog in the middle on desks. Draw it only while it is open. */
export function Sheet({ title, onClose, footer, children }: PropsWithChildren<SheetProps>): JSX.Element {
  const panelId = useDialogFocus(onClose);
  return (
    <View className={styles.layer}>
      <View className={styles.cloth} catchMove onClick={onClose} />
      <View
        id={panelId}
        className={styles.panel}
        {...aria({ role: 'dialog', label: title, modal: true })}
        {...{ tabindex: '-1' }}
      >
        <View className={styles.head}>
          <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <View className={styles.close} {...pressable(onClose, { label: '关闭' })}>
            <View className={styles.cross} {...aria({ hidden: true })} />
          </View>
        </View>
        <ScrollView scrollY className={styles.content}>
          <View className={styles.inner}>{children}</View>
        </ScrollView>
        {footer && <View className={styles.foot}>{footer}</View>}
      </View>
    </View>
  );
}
