import { Select, type SelectProps } from 'antd';
import { type ReactElement, useState } from 'react';
import { useUnitChoice } from './api/units';

interface Props extends Pick<SelectProps<string>, 'value' | 'onChange' | 'id'> {
  /** The unit that is chosen already, which the search may not have found yet. */
  current?: { id: string; name: string };
  placeholder?: string;
}

/** Choosing a unit by a part of its name. */
export function UnitSelect({ current, placeholder, ...field }: Props): ReactElement {
  const [words, setWords] = useState('');
  const found = useUnitChoice(words).data ?? [];
  const units = current && !found.some(({ id }) => id === current.id) ? [current, ...found] : found;
  return (
    <Select
      {...field}
      allowClear
      placeholder={placeholder}
      showSearch={{ filterOption: false, onSearch: setWords }}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
