import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './stepper.module.scss';

interface StepperProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max: number;
  /** What is counted, for screen readers: 给《…》的票数. */
  label: string;
}

/** A small whole number with a minus and a plus. */
export function Stepper({ value, onChange, min = 0, max, label }: StepperProps): JSX.Element {
  const step = (sign: string, next: number, name: string): JSX.Element => {
    const isOff = next < min || next > max;
    return (
      <View
        className={classNames(styles.step, isOff && styles.off)}
        {...pressable(isOff ? undefined : () => onChange(next), {
          label: `${label}，${name}`,
          disabled: isOff ? true : undefined,
        })}
      >
        {sign}
      </View>
    );
  };
  return (
    <View className={styles.stepper} {...aria({ role: 'group', label })}>
      {step('−', value - 1, '减一')}
      <View className={styles.value} {...aria({ live: 'polite' })}>
        {value}
      </View>
      {step('+', value + 1, '加一')}
    </View>
  );
}
