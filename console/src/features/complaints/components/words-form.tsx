import { Limits } from '@good-netizen/shared/limits';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { complaintsCopy as copy } from '../complaints.copy';

interface Props {
  /** The server's name of the field. */
  name: 'text' | 'words';
  label: string;
  hint: string;
  maxLength: number;
  submit: string;
  onSend: (words: string) => Promise<unknown>;
}

/** Some words to who wrote: a reply, or why it is closed. */
export function WordsForm({ name, label, hint, maxLength, submit, onSend }: Props): ReactElement {
  return (
    <SimpleForm<Record<string, string>> onSubmit={(values) => onSend((values[name] ?? '').trim())} submit={submit}>
      <Form.Item
        name={name}
        label={label}
        extra={hint}
        rules={[
          { required: true, whitespace: true, message: copy.required(label) },
          { min: Limits.reasonMinChars, message: copy.tooShort(Limits.reasonMinChars) },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={maxLength} showCount />
      </Form.Item>
    </SimpleForm>
  );
}
