import { View } from '@tarojs/components';
import { aria, pressable } from '@/lib/a11y';
import { classNames } from '@/lib/class-names';
import styles from './chips.module.scss';

interface ChipsProps<Value extends string> {
  /** The question; also the name of the group for screen readers. */
  legend: string;
  hideLegend?: boolean;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
  error?: string;
}

/** One of many short answers, laid side by side. */
export function Chips<Value extends string>(props: ChipsProps<Value>): JSX.Element {
  const { legend, hideLegend, options, value, onChange, disabled, error } = props;
  return (
    <View {...aria({ role: 'radiogroup', label: legend })}>
      {!hideLegend && (
        <View className={styles.legend} {...aria({ hidden: true })}>
          {legend}
        </View>
      )}
      <View className={styles.chips}>
        {options.map((option) => (
          <View
            key={option.value}
            className={classNames(styles.chip, option.value === value && styles.chosen, disabled && styles.off)}
            {...pressable(disabled ? undefined : () => onChange(option.value), {
              role: 'radio',
              checked: option.value === value,
              disabled: disabled ? true : undefined,
            })}
          >
            {option.label}
          </View>
        ))}
      </View>
      {error && (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          {error}
        </View>
      )}
    </View>
  );
}
