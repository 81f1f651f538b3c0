import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { Button, Checkbox, Popover, Select, Space } from 'antd';
import { type ReactElement, type ReactNode, useRef } from 'react';
import type { Column } from './column';
import { SearchField } from './search-field';
import type { TableState } from './table-state';
import styles from './table-tools.module.css';

interface Props<T> {
  columns: readonly Column<T>[];
  state: TableState;
  onChange: (change: Partial<TableState>) => void;
  searchHint?: string;
  children?: ReactNode;
}

/** Search, a choice per filter, which columns are shown, and whatever else a list brings. */
export function TableTools<T>({ columns, state, onChange, searchHint, children }: Props<T>): ReactElement {
  const filtered = columns.filter((column) => column.filter);
  const isNarrowed = state.q !== '' || Object.keys(state.filters).length > 0;
  return (
    <div className={`${styles.tools} no-print`} role="search">
      <Space wrap>
        {searchHint && <SearchField q={state.q} hint={searchHint} onSearch={(q) => onChange({ q })} />}
        {filtered.map(({ key, title, filter }) => (
          <Select
            key={key}
            className={styles.filter}
            aria-label={title}
            allowClear
            placeholder={title}
            options={filter ? [...filter.options] : []}
            value={filter ? state.filters[filter.key] : undefined}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(value?: string) => filter && onChange({ filters: withFilter(state, filter.key, value) })}
          />
        ))}
        {isNarrowed && (
          <Button type="link" onClick={() => onChange({ q: '', filters: {} })}>
            清除条件
          </Button>
        )}
      </Space>
      <Space wrap className={styles.own}>
        {children}
        <ColumnChoice columns={columns} hidden={state.hidden} onHide={(hidden) => onChange({ hidden })} />
      </Space>
    </div>
  );
}

function withFilter({ filters }: TableState, key: string, value: string | undefined): Record<string, string> {
  const { [key]: _old, ...others } = filters;
  return value === undefined ? others : { ...others, [key]: value };
}

interface ChoiceProps<T> {
  columns: readonly Column<T>[];
  hidden: readonly string[];
  onHide: (hidden: string[]) => void;
}

function ColumnChoice<T>({ columns, hidden, onHide }: ChoiceProps<T>): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const optional = columns.filter(({ always }) => !always);
  const choose = (shown: string[]): void =>
    onHide(optional.map(({ key }) => key).filter((key) => !shown.includes(key)));
  /** Whoever was in it when it closes goes on from its button. */
  const leave = (isOpen: boolean): void => {
    const place = button.current?.parentElement;
    if (!isOpen && place?.contains(document.activeElement)) button.current?.focus();
  };
  const choice = (
    <Checkbox.Group
      className={styles.columns}
      value={optional.map(({ key }) => key).filter((key) => !hidden.includes(key))}
      options={optional.map(({ key, title }) => ({ value: key, label: title }))}
      onChange={choose}
    />
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title="显示哪些列"
      content={choice}
      // Beside its button, not at the end of the page: the next stop of the keyboard is the first column.
      getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      onOpenChange={leave}
    >
      <Button ref={button} icon={<SettingOutlined />} aria-label="选择显示的列" />
    </Popover>
  );
}
