import type { StaffSignedInDto, TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Form, Input, Steps } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { RecoveryCodes } from '@/components/recovery-codes/recovery-codes';
import { signedIn } from '@/lib/session/me';
import { type Door, enrol, openAccount } from '../api/open-account';
import { signInCopy as copy } from '../sign-in.copy';
import { Authenticator } from './authenticator';
import { CodeField, LoginNameField, NewPasswordFields } from './fields';

interface Account {
  loginName: string;
  displayName: string;
  password: string;
}

/** From a ticket to an account in three steps: who one is, the authenticator, the recovery codes. */
export function OpenAccount({ door, ticket }: { door: Door; ticket: string }): ReactElement {
  const navigate = useNavigate();
  const [account, setAccount] = useState<Account | null>(null);
  const [enrolment, setEnrolment] = useState<TotpEnrolmentDto | null>(null);
  const [done, setDone] = useState<StaffSignedInDto | null>(null);
  const choose = async ({ loginName, displayName, password }: Account): Promise<void> => {
    const chosen = { loginName: loginName.trim(), displayName: displayName.trim(), password };
    setEnrolment(await enrol(door, { ticket, loginName: chosen.loginName }));
    setAccount(chosen);
  };
  const open = async ({ code }: { code: string }): Promise<void> => {
    if (!account || !enrolment) return;
    setDone(await openAccount(door, { ticket, ...account, enrolment: enrolment.enrolment, code }));
  };
  const enter = (): void => {
    if (done) signedIn(done.me);
    void navigate('/', { replace: true });
  };
  const current = done ? 2 : enrolment ? 1 : 0;
  return (
    <>
      <Steps
        size="small"
        current={current}
        items={Object.values(copy.step).map((title) => ({ title }))}
        style={{ marginBottom: 20 }}
      />
      {current === 0 && (
        <SimpleForm<Account> onSubmit={choose} submit={copy.next}>
          <LoginNameField hint={copy.loginNameHint} />
          <Form.Item
            name="displayName"
            label={copy.displayName}
            extra={copy.displayNameHint}
            rules={[{ required: true, whitespace: true, message: copy.required(copy.displayName) }]}
          >
            <Input autoComplete="name" maxLength={Limits.staffNameMaxChars} />
          </Form.Item>
          <NewPasswordFields name="password" />
        </SimpleForm>
      )}
      {current === 1 && enrolment && (
        <SimpleForm<{ code: string }> onSubmit={open} submit={copy.openAccount}>
          <p>{copy.setUpLead}</p>
          <Authenticator enrolment={enrolment} />
          <CodeField />
        </SimpleForm>
      )}
      {current === 2 && <RecoveryCodes codes={done?.recoveryCodes ?? []} done={copy.enter} onDone={enter} />}
    </>
  );
}
