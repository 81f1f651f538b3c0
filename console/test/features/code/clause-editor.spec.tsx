import { fireEvent, render, screen } from '@testing-library/react';
import { Form, type FormInstance } from 'antd';
import type { ReactElement } from 'react';
import { ClauseEditor } from '@/features/code/components/clause-editor';
import { type CodeValues, wishOf } from '@/features/code/hooks/code-form';

let form: FormInstance<CodeValues>;

function Editor(): ReactElement {
  [form] = Form.useForm<CodeValues>();
  const clause = (name: string) => ({
    clauseKey: `key-${name}`,
    quality: 'CONDUCT_HABITS' as const,
    title: name,
    text: name,
  });
  return (
    <Form form={form} initialValues={{ clauses: ['一', '二', '三'].map(clause) }}>
      <ClauseEditor />
    </Form>
  );
}

const titles = (): string[] => (form.getFieldsValue(true) as CodeValues).clauses.map(({ title }) => title);
const keys = () => wishOf(form.getFieldsValue(true) as CodeValues).clauses.map(({ clauseKey }) => clauseKey);

describe('the editor of clauses', () => {
  beforeEach(() => void render(<Editor />));

  it('puts clauses in order by button and keeps their keys', () => {
    fireEvent.click(screen.getByLabelText('第 1 条下移'));
    expect(titles()).toEqual(['二', '一', '三']);
    expect(keys()).toEqual(['key-二', 'key-一', 'key-三']);
    expect(screen.getByText('第 1 条已移到第 2 条').getAttribute('role')).toBe('status');
  });

  it('puts them in order by Alt and an arrow, never beyond the ends', () => {
    const last = screen.getByLabelText('第 3 条');
    fireEvent.keyDown(last, { key: 'ArrowDown', altKey: true });
    expect(titles()).toEqual(['一', '二', '三']);
    fireEvent.keyDown(last, { key: 'ArrowUp', altKey: true });
    expect(titles()).toEqual(['一', '三', '二']);
  });

  it('adds a clause without a key, and takes one out', () => {
    fireEvent.click(screen.getByText('加一条'));
    fireEvent.click(screen.getByLabelText('删去第 2 条'));
    expect(keys()).toEqual(['key-一', 'key-三', undefined]);
  });
});
