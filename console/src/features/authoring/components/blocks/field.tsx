import { Form } from 'antd';
import { type ReactElement, type ReactNode, useId } from 'react';

interface Props {
  label: string;
  hint?: string;
  /** What is still to be done here. */
  problem?: string;
  children: (id: string) => ReactNode;
}

/** A field with its name above it and what is still missing beneath. */
export function Field({ label, hint, problem, children }: Props): ReactElement {
  const id = useId();
  return (
    <Form component={false} layout="vertical">
      <Form.Item
        label={label}
        htmlFor={id}
        extra={hint}
        help={problem}
        validateStatus={problem === undefined ? undefined : 'warning'}
        style={{ marginBottom: 12 }}
      >
        {children(id)}
      </Form.Item>
    </Form>
  );
}
