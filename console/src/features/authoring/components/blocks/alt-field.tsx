import { Limits } from '@good-netizen/shared/limits';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { Field } from './field';

interface Props {
  alt: string;
  problem: string | undefined;
  onChange: (alt: string) => void;
}

/** What is to be seen or heard, in words. */
export const AltField = ({ alt, problem, onChange }: Props): ReactElement => (
  <Field label={copy.alt} hint={copy.altHint} problem={problem}>
    {(id) => (
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2 }}
        value={alt}
        maxLength={Limits.altMaxChars}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
