import type { StaffSignedInDto } from '@good-netizen/shared/identity/staff.dto';
import { Button } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { finishWithCode, finishWithRecoveryCode } from '../api/sign-in';
import { signInCopy as copy } from '../sign-in.copy';
import { DoorPage } from './door-page';
import { CodeField, RecoveryCodeField } from './fields';

export interface StepProps {
  challenge: string;
  aside: ReactNode;
  onSignedIn: (answer: StaffSignedInDto) => void;
}

/** The code of the authenticator, or one of the recovery codes. */
export function SecondStep({ challenge, aside, onSignedIn }: StepProps): ReactElement {
  const [recovering, setRecovering] = useState(false);
  const withCode = async ({ code }: { code: string }): Promise<void> =>
    onSignedIn(await finishWithCode({ challenge, code }));
  const withRecoveryCode = async ({ recoveryCode }: { recoveryCode: string }): Promise<void> =>
    onSignedIn(await finishWithRecoveryCode({ challenge, recoveryCode: recoveryCode.trim() }));
  return (
    <DoorPage title={recovering ? copy.recoveryCode : copy.code}>
      {recovering ? (
        <SimpleForm key="recovery" onSubmit={withRecoveryCode} submit={copy.signIn} aside={aside}>
          <RecoveryCodeField />
        </SimpleForm>
      ) : (
        <SimpleForm key="code" onSubmit={withCode} submit={copy.signIn} aside={aside}>
          <CodeField />
        </SimpleForm>
      )}
      <Button type="link" style={{ paddingInline: 0, marginTop: 12 }} onClick={() => setRecovering(!recovering)}>
        {recovering ? copy.useCode : copy.useRecovery}
      </Button>
    </DoorPage>
  );
}
