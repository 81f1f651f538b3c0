import { Form, Input, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { RecoveryCodes } from '@/components/recovery-codes/recovery-codes';
import { refreshMe } from '@/lib/session/me';
import { accountCopy as copy } from '../account.copy';
import { renewRecoveryCodes } from '../api/account';

/** Ten new recovery codes after one's password was asked for again. */
export function RenewRecoveryCodes({ onClose }: { onClose: () => void }): ReactElement {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = async ({ password }: { password: string }): Promise<void> => {
    setCodes((await renewRecoveryCodes(password)).recoveryCodes);
    await refreshMe();
  };
  return (
    <Modal
      title={copy.renew}
      open
      footer={null}
      closable={codes === null}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      {codes ? (
        <RecoveryCodes codes={codes} done={copy.done} onDone={onClose} />
      ) : (
        <SimpleForm<{ password: string }> onSubmit={renew} submit={copy.renew}>
          <p>{copy.renewNote}</p>
          <Form.Item name="password" label={copy.password} rules={[{ required: true, message: copy.required }]}>
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
        </SimpleForm>
      )}
    </Modal>
  );
}
