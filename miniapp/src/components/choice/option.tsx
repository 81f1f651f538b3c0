import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './choice.module.scss';

interface OptionProps {
  role: 'radio' | 'checkbox';
  checked: boolean;
  disabled?: boolean;
  onPress: () => void;
  /** Without the frame around it: for a single checkbox under a text. */
  bare?: boolean;
  label?: string;
  children: ReactNode;
}

/** One thing to tick. Radio and checkbox differ in shape, not only in colour. */
export function Option({ role, checked, disabled, onPress, bare, label, children }: OptionProps): JSX.Element {
  const className = classNames(
    styles.option,
    bare ? styles.bare : styles.framed,
    checked && styles.checked,
    disabled && styles.off,
  );
  return (
    <View
      className={className}
      {...pressable(disabled ? undefined : onPress, { role, checked, label, disabled: disabled ? true : undefined })}
    >
      <View className={classNames(styles.mark, styles[role])} {...aria({ hidden: true })}>
        {checked && <View className={styles.tick} />}
      </View>
      <View className={styles.words}>{children}</View>
    </View>
  );
}
