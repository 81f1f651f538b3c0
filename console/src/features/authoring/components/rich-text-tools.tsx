import BoldOutlined from '@ant-design/icons/BoldOutlined';
import ItalicOutlined from '@ant-design/icons/ItalicOutlined';
import MessageOutlined from '@ant-design/icons/MessageOutlined';
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined';
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined';
import { type Editor, useEditorState } from '@tiptap/react';
import { Button } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { fieldCopy as copy } from '../copy/editor.copy';
import styles from './rich-text-editor.module.css';

interface Tool {
  name: string;
  label: string;
  icon: ReactNode;
  turn: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  { name: 'bold', label: copy.bold, icon: <BoldOutlined />, turn: (e) => e.chain().focus().toggleBold().run() },
  {
    name: 'italic',
    label: copy.emphasis,
    icon: <ItalicOutlined />,
    turn: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulletList',
    label: copy.bullets,
    icon: <UnorderedListOutlined />,
    turn: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    label: copy.numbers,
    icon: <OrderedListOutlined />,
    turn: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'blockquote',
    label: copy.quote,
    icon: <MessageOutlined />,
    turn: (e) => e.chain().focus().toggleBlockquote().run(),
  },
];

/** What may be done with the chosen words; pressed where it is done already. */
export function RichTextTools({ editor }: { editor: Editor }): ReactElement {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.filter(({ name }) => now.isActive(name)).map(({ name }) => name),
  });
  return (
    <div role="toolbar" aria-label={copy.tools} className={styles.tools}>
      {tools.map(({ name, label, icon, turn }) => (
        <Button
          key={name}
          type="text"
          size="small"
          icon={icon}
          aria-label={label}
          title={label}
          aria-pressed={active.includes(name)}
          className={active.includes(name) ? styles.active : undefined}
          onClick={() => turn(editor)}
        />
      ))}
    </div>
  );
}
