import { Limits } from '@good-netizen/shared/limits';
import type { StaffChangePasswordDto } from '@good-netizen/shared/identity/staff.dto';
import { App, Card, Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { Page } from '@/components/page/page';
import { accountCopy as copy } from '../account.copy';
import { changePassword } from '../api/account';

const required = { required: true, message: copy.required };

/** A new password; all other devices are signed out by it. */
export default function PasswordPage(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const change = async ({ currentPassword, newPassword }: StaffChangePasswordDto): Promise<void> => {
    await changePassword({ currentPassword, newPassword });
    void message.success(copy.changed);
    void navigate('/account');
  };
  return (
    <Page title={copy.changeTitle} lead={copy.changeLead} above={[{ title: copy.title, path: '/account' }]}>
      <Card style={{ maxWidth: 520 }}>
        <SimpleForm<StaffChangePasswordDto> onSubmit={change} submit={copy.change}>
          <Form.Item name="currentPassword" label={copy.current} rules={[required]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item
            name="newPassword"
            label={copy.next}
            extra={copy.hint}
            rules={[required, { min: Limits.staffPasswordMinChars, message: copy.hint }]}
          >
            <Input.Password autoComplete="new-password" maxLength={Limits.staffPasswordMaxChars} />
          </Form.Item>
          <Form.Item
            name="repeated"
            label={copy.repeat}
            dependencies={['newPassword']}
            rules={[
              required,
              ({ getFieldValue }) => ({
                validator: (_rule, value) =>
                  !value || value === getFieldValue('newPassword')
                    ? Promise.resolve()
                    : Promise.reject(new Error(copy.differs)),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" maxLength={Limits.staffPasswordMaxChars} />
          </Form.Item>
        </SimpleForm>
      </Card>
    </Page>
  );
}
