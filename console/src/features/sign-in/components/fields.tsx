import { Limits } from '@good-netizen/shared/limits';
import { Form, Input } from 'antd';
import type { ReactElement } from 'react';
import { signInCopy as copy } from '../sign-in.copy';

const required = (what: string) => ({ required: true, message: copy.required(what) });

export const LoginNameField = ({ hint }: { hint?: string }): ReactElement => (
  <Form.Item name="loginName" label={copy.loginName} extra={hint} rules={[required(copy.loginName)]}>
    <Input autoComplete="username" autoFocus maxLength={Limits.staffLoginNameMaxChars} spellCheck={false} />
  </Form.Item>
);

export const PasswordField = (): ReactElement => (
  <Form.Item name="password" label={copy.password} rules={[required(copy.password)]}>
    <Input.Password autoComplete="current-password" maxLength={Limits.staffPasswordMaxChars} />
  </Form.Item>
);

/** A password to be chosen, typed twice. */
export const NewPasswordFields = ({ name }: { name: 'password' | 'newPassword' }): ReactElement => (
  <>
    <Form.Item
      name={name}
      label={name === 'password' ? copy.password : copy.newPassword}
      extra={copy.passwordHint}
      rules={[required(copy.password), { min: Limits.staffPasswordMinChars, message: copy.passwordHint }]}
    >
      <Input.Password autoComplete="new-password" maxLength={Limits.staffPasswordMaxChars} />
    </Form.Item>
    <Form.Item
      name="repeated"
      label={copy.repeatPassword}
      dependencies={[name]}
      rules={[
        { required: true, message: copy.repeatMissing },
        ({ getFieldValue }) => ({
          validator: (_rule, value) =>
            !value || value === getFieldValue(name) ? Promise.resolve() : Promise.reject(new Error(copy.differs)),
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" maxLength={Limits.staffPasswordMaxChars} />
    </Form.Item>
  </>
);

export const CodeField = (): ReactElement => (
  <Form.Item
    name="code"
    label={copy.code}
    extra={copy.codeHint}
    rules={[required(copy.code), { pattern: /^\d{6}$/, message: copy.codeFormat }]}
  >
    <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} autoFocus style={{ width: 160 }} />
  </Form.Item>
);

export const RecoveryCodeField = (): ReactElement => (
  <Form.Item
    name="recoveryCode"
    label={copy.recoveryCode}
    extra={copy.recoveryHint}
    rules={[required(copy.recoveryCode)]}
  >
    <Input autoComplete="off" maxLength={40} autoFocus spellCheck={false} />
  </Form.Item>
);
