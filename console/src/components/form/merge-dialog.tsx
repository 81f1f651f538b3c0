import { Alert, Button, Modal, Radio, Table } from 'antd';
import { type ReactElement, useState } from 'react';
import { useFocusBack } from '../dialog/use-focus-back';
import { decided, type Merge, type Values } from './merge';

/** How a field is called and how its value reads. */
export interface FieldWords {
  label: string;
  text?: (value: unknown) => string;
}

interface Props {
  merge: Merge;
  fields: Readonly<Record<string, FieldWords>>;
  /** Goes on with both people's changes. */
  onMerge: (values: Values) => void;
  /** Gives up one's own and takes what the other saved. */
  onReload: () => void;
  onClose: () => void;
}

/** Somebody else has saved in the meantime: shows what they changed, and lets one decide where both did. */
export function MergeDialog({ merge, fields, onMerge, onReload, onClose }: Props): ReactElement {
  useFocusBack();
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const isDecided = merge.clashes.every(({ name }) => choices[name] !== undefined);
  const words = (name: string): string => fields[name]?.label ?? name;
  const text = (name: string, value: unknown): string => (fields[name]?.text ?? plainText)(value);
  return (
    <Modal
      title="别人刚刚改过这份内容"
      open
      width={760}
      onCancel={onClose}
      footer={[
        <Button key="reload" danger onClick={onReload}>
          放弃我的修改，重新载入
        </Button>,
        <Button key="merge" type="primary" disabled={!isDecided} onClick={() => onMerge(decided(merge, choices))}>
          合并后继续编辑
        </Button>,
      ]}
    >
      {merge.taken.length > 0 && (
        <>
          <h3>对方改的，将一并保留</h3>
          <Table
            size="small"
            pagination={false}
            rowKey="name"
            dataSource={merge.taken}
            columns={[
              { title: '项目', render: (_, { name }) => words(name) },
              { title: '原来', render: (_, { name, before }) => <del>{text(name, before)}</del> },
              { title: '对方改为', render: (_, { name, theirs }) => <ins>{text(name, theirs)}</ins> },
            ]}
          />
        </>
      )}
      {merge.clashes.length > 0 && <h3>两人都改了，请选用哪一个</h3>}
      {merge.clashes.map(({ name, mine, theirs }) => (
        <fieldset key={name} style={{ border: 0, padding: 0, margin: '0 0 12px' }}>
          <legend>{words(name)}</legend>
          <Radio.Group
            value={choices[name]}
            onChange={(event) => setChoices({ ...choices, [name]: event.target.value as 'mine' | 'theirs' })}
            options={[
              { value: 'mine', label: `我的：${text(name, mine)}` },
              { value: 'theirs', label: `对方的：${text(name, theirs)}` },
            ]}
            vertical
          />
        </fieldset>
      ))}
      {merge.taken.length + merge.clashes.length === 0 && (
        <Alert type="info" title="对方的修改与您的一样，可以直接继续。" />
      )}
    </Modal>
  );
}

function plainText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
