import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DatePicker, Form, Input } from 'antd';
import { SimpleForm } from '@/components/form/simple-form';

const sent: unknown[] = [];
const send = (values: { name: string }): Promise<void> => {
  sent.push(values);
  return Promise.resolve();
};

function show(): void {
  sent.length = 0;
  render(
    <SimpleForm<{ name: string }> onSubmit={send} submit="保存" initialValues={{ name: '省妇联' }}>
      <Form.Item name="name" label="名称">
        <Input />
      </Form.Item>
      <Form.Item name="until" label="有效期至">
        <DatePicker />
      </Form.Item>
    </SimpleForm>,
  );
}

it('is not sent by the Enter that takes a typed date', async () => {
  show();
  await userEvent.type(screen.getByLabelText('有效期至'), '2030-12-31{Enter}');
  expect(screen.getByLabelText<HTMLInputElement>('有效期至').value).toBe('2030-12-31');
  expect(sent).toEqual([]);
});

it('is sent by Enter in a field of words', async () => {
  show();
  await userEvent.type(screen.getByLabelText('名称'), '{Enter}');
  await screen.findByRole('button', { name: /保\s*存/ });
  expect(sent).toMatchObject([{ name: '省妇联' }]);
});
