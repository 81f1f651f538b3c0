import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { documentOf, isRich, type RichNode, wordsOf } from '../domain/rich-words';
import styles from './rich-text-editor.module.css';
import { RichTextTools } from './rich-text-tools';

/** The words, and their look where they have one. */
export interface RichWords {
  paragraphs: string[];
  html?: string;
}

interface Props {
  label: string;
  /** What it begins with; later values are its own. */
  initial: RichWords;
  onChange: (words: RichWords) => void;
}

const extensions = [Document, Paragraph, Text, Bold, Italic, BulletList, OrderedList, ListItem, Blockquote, UndoRedo];

/** A small editor: bold, emphasis, lists, quotations. What it cannot make is not pasted either. */
export function RichTextEditor({ label, initial, onChange }: Props): ReactElement {
  const editor = useEditor({
    extensions,
    content: initial.html ?? documentOf(initial.paragraphs),
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.words ?? '' },
    },
    onUpdate: ({ editor: changed }) => {
      const document = changed.getJSON() as RichNode;
      onChange({ paragraphs: wordsOf(document), ...(isRich(document) ? { html: changed.getHTML() } : {}) });
    },
  });
  return (
    <div className={styles.editor}>
      <RichTextTools editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
