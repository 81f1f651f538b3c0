import type { StaffChallengeDto, StaffSignedInDto, StaffSignInDto } from '@good-netizen/shared/identity/staff.dto';
import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { RecoveryCodes } from '@/components/recovery-codes/recovery-codes';
import { signedIn, useMe } from '@/lib/session/me';
import { startSignIn } from '../api/sign-in';
import { DoorPage } from '../components/door-page';
import { LoginNameField, PasswordField } from '../components/fields';
import { SecondStep } from '../components/second-step';
import { SetUpAuthenticator } from '../components/set-up-authenticator';
import { signInCopy as copy } from '../sign-in.copy';

/** Where the person was going when they were asked to sign in; only ever a path of the desk. */
function useDestination(): string {
  const state: unknown = useLocation().state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/';
}

/** Name and password, then the second factor; the first time, setting it up. */
export default function SignInPage(): ReactElement {
  const me = useMe();
  const destination = useDestination();
  const navigate = useNavigate();
  const [challenge, setChallenge] = useState<StaffChallengeDto | null>(null);
  const [done, setDone] = useState<StaffSignedInDto | null>(null);
  const enter = (answer: StaffSignedInDto): void => {
    signedIn(answer.me);
    void navigate(destination, { replace: true });
  };
  const finish = (answer: StaffSignedInDto): void => (answer.recoveryCodes ? setDone(answer) : enter(answer));
  if (me.data && !done) return <Navigate to={destination} replace />;
  if (done?.recoveryCodes) {
    return (
      <DoorPage title={copy.codesTitle}>
        <RecoveryCodes codes={done.recoveryCodes} done={copy.enter} onDone={() => enter(done)} />
      </DoorPage>
    );
  }
  if (challenge) {
    const back = (
      <Button type="link" onClick={() => setChallenge(null)}>
        {copy.back}
      </Button>
    );
    const Step = challenge.step === 'TOTP_REQUIRED' ? SecondStep : SetUpAuthenticator;
    return <Step challenge={challenge.challenge} aside={back} onSignedIn={finish} />;
  }
  const start = async (values: StaffSignInDto): Promise<void> => setChallenge(await startSignIn(values));
  return (
    <DoorPage title={copy.signIn}>
      <SimpleForm<StaffSignInDto> onSubmit={start} submit={copy.next}>
        <LoginNameField />
        <PasswordField />
      </SimpleForm>
    </DoorPage>
  );
}
