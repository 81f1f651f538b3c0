import { Limits } from '@good-netizen/shared/limits';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { RichTextEditor } from '../rich-text-editor';
import type { BlockFieldsProps, BlockOf } from './block-props';
import { Field } from './field';

export function CardFields({ block, onChange, problemAt }: BlockFieldsProps<BlockOf<'card'>>): ReactElement {
  const { html: _html, ...plain } = block;
  return (
    <>
      <Field label={copy.cardTitle}>
        {(id) => (
          <Input
            id={id}
            value={block.title}
            maxLength={Limits.lessonTitleMaxChars}
            onChange={({ target }) => onChange({ ...block, title: target.value })}
          />
        )}
      </Field>
      <Field label={copy.words} problem={problemAt('paragraphs')} isGroup>
        {() => (
          <RichTextEditor label={copy.words} initial={block} onChange={(words) => onChange({ ...plain, ...words })} />
        )}
      </Field>
    </>
  );
}
