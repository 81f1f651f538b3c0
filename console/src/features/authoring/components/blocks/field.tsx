import { Form } from 'antd';
import { type ReactElement, type ReactNode, useId } from 'react';

interface Props {
  label: string;
  hint?: string;
  /** What is still to be done here. */
  problem?: string;
  /** Several things, or a button that says for itself what it does: the name belongs to them together. */
  isGroup?: boolean;
  children: (id: string) => ReactNode;
}

/** A field with its name above it and what is still missing beneath. */
export function Field({ label, hint, problem, isGroup = false, children }: Props): ReactElement {
  const id = useId();
  return (
    <Form component={false} layout="vertical">
      <Form.Item
        label={label}
        htmlFor={isGroup ? undefined : id}
        extra={hint}
        help={problem}
        validateStatus={problem === undefined ? undefined : 'warning'}
        style={{ marginBottom: 12 }}
      >
        {isGroup ? (
          <div role="group" aria-label={label}>
            {children(id)}
          </div>
        ) : (
          children(id)
        )}
      </Form.Item>
    </Form>
  );
}
