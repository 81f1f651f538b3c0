import { App, Button, Dropdown, Input, type InputRef, Modal } from 'antd';
import { type ReactElement, useRef, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';

export interface KeptView {
  id: string;
  name: string;
}

interface Props {
  views: readonly KeptView[];
  onOpen: (id: string) => void;
  onKeep: (name: string) => Promise<unknown>;
  onRemove: (id: string) => Promise<unknown>;
}

/** The ways of looking that the person has kept under a name. */
export function ViewMenu({ views, onOpen, onKeep, onRemove }: Props): ReactElement {
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<InputRef>(null);
  const { message } = App.useApp();
  const attempt = (work: Promise<unknown>, done: string): void => {
    work.then(() => message.success(done)).catch((error: unknown) => message.error(sentenceFor(error)));
  };
  const keep = (): void => {
    if (name.trim() === '') return;
    setNaming(false);
    attempt(onKeep(name.trim()), '视图已保存');
    setName('');
  };
  const items = [
    ...views.map(({ id, name: label }) => ({ key: id, label })),
    ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: 'keep', label: '把现在的样子存为视图…' },
    ...(views.length > 0
      ? [
          {
            key: 'remove',
            label: '删除视图',
            children: views.map(({ id, name: label }) => ({ key: `remove ${id}`, label })),
          },
        ]
      : []),
  ];
  const choose = ({ key }: { key: string }): void => {
    if (key === 'keep') setNaming(true);
    else if (key.startsWith('remove ')) attempt(onRemove(key.slice('remove '.length)), '视图已删除');
    else onOpen(key);
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: choose }}>
        <Button ref={button}>视图</Button>
      </Dropdown>
      <Modal
        title="保存视图"
        open={naming}
        onOk={keep}
        onCancel={() => setNaming(false)}
        okText="保存"
        afterOpenChange={(isOpen) => (isOpen ? field : button).current?.focus()}
      >
        <Input
          ref={field}
          aria-label="视图名称"
          placeholder="例如：贵阳市的学校"
          maxLength={20}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={keep}
        />
      </Modal>
    </>
  );
}
