import { View } from '@tarojs/components';
import { aria } from '@/lib/a11y';
import { Option } from './option';
import styles from './choice.module.scss';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface ChoiceFacts<Value extends string> {
  /** The question; also the name of the group for screen readers. */
  legend: string;
  /** Says the question to screen readers only, where the page shows it already. */
  hideLegend?: boolean;
  options: readonly ChoiceOption<Value>[];
  error?: string;
}

interface ChoiceProps<Value extends string> extends ChoiceFacts<Value> {
  value: Value | null;
  onChange: (value: Value) => void;
}

interface MultiChoiceProps<Value extends string> extends ChoiceFacts<Value> {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

/** One answer out of several. */
export function Choice<Value extends string>({ value, onChange, ...facts }: ChoiceProps<Value>): JSX.Element {
  return (
    <Group {...facts} groupRole="radiogroup" role="radio" isChecked={(option) => option === value} onPress={onChange} />
  );
}

/** Any number of answers out of several. */
export function MultiChoice<Value extends string>({
  values,
  onChange,
  ...facts
}: MultiChoiceProps<Value>): JSX.Element {
  const toggle = (option: Value): void =>
    onChange(values.includes(option) ? values.filter((value) => value !== option) : [...values, option]);
  return (
    <Group
      {...facts}
      groupRole="group"
      role="checkbox"
      isChecked={(option) => values.includes(option)}
      onPress={toggle}
    />
  );
}

interface GroupProps<Value extends string> extends ChoiceFacts<Value> {
  groupRole: 'radiogroup' | 'group';
  role: 'radio' | 'checkbox';
  isChecked: (value: Value) => boolean;
  onPress: (value: Value) => void;
}

function Group<Value extends string>(props: GroupProps<Value>): JSX.Element {
  const { legend, hideLegend, options, error, groupRole, role, isChecked, onPress } = props;
  return (
    <View className={styles.group} {...aria({ role: groupRole, label: legend })}>
      {!hideLegend && (
        <View className={styles.legend} {...aria({ hidden: true })}>
          {legend}
        </View>
      )}
      {options.map((option) => (
        <Option
          key={option.value}
          role={role}
          checked={isChecked(option.value)}
          disabled={option.disabled}
          onPress={() => onPress(option.value)}
        >
          <View>{option.label}</View>
          {option.hint && <View className={styles.hint}>{option.hint}</View>}
        </Option>
      ))}
      {error && (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          {error}
        </View>
      )}
    </View>
  );
}
