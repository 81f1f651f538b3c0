import { Button as TaroButton, type ButtonProps as TaroButtonProps, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import { isWeapp } from '@/lib/platform';
import styles from './button.module.scss';

interface ButtonProps {
  onPress?: () => void;
  /** `seal` is the one red: signing and casting only. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'seal';
  size?: 'medium' | 'small';
  /** As wide as what it lies in. */
  block?: boolean;
  disabled?: boolean;
  /** Shows that work goes on, and takes no second press meanwhile. */
  loading?: boolean;
  /** For screen readers, when the visible words are not enough. */
  label?: string;
  id?: string;
  /** WeChat's open abilities (share, privacy…). On H5 such a button is an ordinary one. */
  openType?: 'share' | 'agreePrivacyAuthorization' | 'getPhoneNumber';
  /** With `getPhoneNumber`: the code that WeChat gave, `null` when the person refused. */
  onPhoneCode?: (code: string | null) => void;
}

/** Something to press. */
export function Button(props: PropsWithChildren<ButtonProps>): JSX.Element {
  const {
    onPress,
    variant = 'primary',
    size = 'medium',
    block,
    disabled,
    loading,
    label,
    id,
    openType,
    onPhoneCode,
    children,
  } = props;
  const isOff = Boolean(disabled) || Boolean(loading);
  const className = classNames(
    styles.button,
    styles[variant],
    styles[size],
    block && styles.block,
    disabled && styles.disabled,
    loading && styles.loading,
  );
  const content = (
    <>
      {loading && <View className={styles.spinner} {...aria({ hidden: true })} />}
      {children}
    </>
  );
  if (isWeapp && openType) {
    return (
      <TaroButton
        id={id}
        className={className}
        disabled={isOff}
        {...wechatAbility(openType, onPress, onPhoneCode)}
        {...aria({ label })}
      >
        {content}
      </TaroButton>
    );
  }
  return (
    <View
      {...(id === undefined ? {} : { id })}
      className={className}
      hoverClass={isOff ? 'none' : styles.pressed}
      {...pressable(isOff ? undefined : onPress, { label, disabled: isOff ? true : undefined })}
    >
      {content}
    </View>
  );
}

function wechatAbility(
  openType: NonNullable<ButtonProps['openType']>,
  onPress: ButtonProps['onPress'],
  onPhoneCode: ButtonProps['onPhoneCode'],
): TaroButtonProps {
  if (openType === 'share') return { openType, onClick: onPress };
  if (openType === 'getPhoneNumber') {
    // One tap agrees to WeChat's privacy question, where it is open, and asks for the number.
    return {
      openType: 'getPhoneNumber|agreePrivacyAuthorization',
      onGetPhoneNumber: ({ detail }) => onPhoneCode?.(detail.code || null),
    };
  }
  return { openType, onAgreePrivacyAuthorization: onPress };
}
