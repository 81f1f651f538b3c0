import type { PropsWithChildren } from 'react';
import { Option } from './option';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** For screen readers, when the words beside the box are not plain text. */
  label?: string;
}

/** A single statement to tick: 我已阅读并愿意遵守. */
export function Checkbox({
  checked,
  onChange,
  disabled,
  label,
  children,
}: PropsWithChildren<CheckboxProps>): JSX.Element {
  return (
    <Option bare role="checkbox" checked={checked} disabled={disabled} label={label} onPress={() => onChange(!checked)}>
      {children}
    </Option>
  );
}
