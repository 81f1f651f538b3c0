import { Alert, Button, Form, type FormProps } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { keepEnterInPicker } from './keep-enter-in-picker';
import { showServerError } from './show-server-error';

interface Props<T> {
  /** Sends the values; what it throws is shown at its field or above the form. */
  onSubmit: (values: T) => Promise<unknown>;
  submit: string;
  initialValues?: Partial<T>;
  /** Beside the button. */
  aside?: ReactNode;
  children: ReactNode;
  layout?: FormProps['layout'];
}

/** A short form that is sent once: sign-in, password, code. What one may come back to is an EntityForm. */
export function SimpleForm<T extends object>({
  onSubmit,
  submit,
  initialValues,
  aside,
  children,
  layout = 'vertical',
}: Props<T>): ReactElement {
  const [form] = Form.useForm<T>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (values: T): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit(values);
    } catch (error) {
      if (!showServerError(form, error)) setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<T>
      form={form}
      layout={layout}
      initialValues={initialValues as FormProps<T>['initialValues']}
      onFinish={(values) => void send(values)}
      scrollToFirstError={{ focus: true }}
      onKeyDown={keepEnterInPicker}
      requiredMark={false}
    >
      {problem && <Alert role="alert" type="error" showIcon title={problem} style={{ marginBottom: 16 }} />}
      {children}
      <div style={{ display: 'flex', gap: 16, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {submit}
        </Button>
        {aside}
      </div>
    </Form>
  );
}
