import { useQuery } from '@tanstack/react-query';
import { Alert, Result } from 'antd';
import { type ReactElement, useState } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { LinkButton } from '@/components/page/link-button';
import { QueryState } from '@/components/states/query-state';
import { finishReset, previewReset } from '../api/reset-password';
import { DoorPage } from '../components/door-page';
import { NewPasswordFields } from '../components/fields';
import { useTicket } from '../hooks/use-ticket';
import { signInCopy as copy } from '../sign-in.copy';

const toSignIn = (
  <LinkButton to="/sign-in" type="primary">
    {copy.toSignIn}
  </LinkButton>
);

/** Opened by the one-time link that another administrator handed over. */
export default function PasswordResetPage(): ReactElement {
  const [ticket] = useTicket();
  return (
    <DoorPage title={copy.resetTitle}>
      {ticket === null ? <Alert type="warning" showIcon title={copy.noTicket} /> : <NewPassword ticket={ticket} />}
    </DoorPage>
  );
}

function NewPassword({ ticket }: { ticket: string }): ReactElement {
  const [done, setDone] = useState(false);
  const preview = useQuery({
    queryKey: ['password-reset', ticket],
    queryFn: () => previewReset(ticket),
    staleTime: Infinity,
    retry: false,
  });
  if (done) return <Result status="success" title={copy.resetDone} extra={toSignIn} />;
  const save = async ({ newPassword }: { newPassword: string }): Promise<void> => {
    await finishReset({ ticket, newPassword });
    setDone(true);
  };
  return (
    <QueryState query={preview}>
      {({ displayName, loginName, totpReset }) => (
        <>
          <p>{copy.resetFor(displayName, loginName)}</p>
          {totpReset && <Alert type="info" showIcon title={copy.resetTotp} style={{ marginBottom: 16 }} />}
          <SimpleForm<{ newPassword: string }> onSubmit={save} submit={copy.resetSubmit}>
            <NewPasswordFields name="newPassword" />
          </SimpleForm>
        </>
      )}
    </QueryState>
  );
}
