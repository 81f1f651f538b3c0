import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { SimpleForm } from '@/components/form/simple-form';
import { QueryState } from '@/components/states/query-state';
import { confirmTotp, startTotp } from '../api/set-up-totp';
import { signInCopy as copy } from '../sign-in.copy';
import { Authenticator } from './authenticator';
import { DoorPage } from './door-page';
import { CodeField } from './fields';
import type { StepProps } from './second-step';

/** The first sign-in, or the first after a reset: an authenticator is bound before anything else. */
export function SetUpAuthenticator({ challenge, aside, onSignedIn }: StepProps): ReactElement {
  const enrolment = useQuery({
    queryKey: ['totp-enrolment', challenge],
    queryFn: () => startTotp({ challenge }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return (
    <DoorPage title={copy.setUpTitle} lead={copy.setUpLead}>
      <QueryState query={enrolment}>
        {(offer) => (
          <SimpleForm<{ code: string }>
            onSubmit={async ({ code }) =>
              onSignedIn(await confirmTotp({ challenge, enrolment: offer.enrolment, code }))
            }
            submit={copy.bind}
            aside={aside}
          >
            <Authenticator enrolment={offer} />
            <CodeField />
          </SimpleForm>
        )}
      </QueryState>
    </DoorPage>
  );
}
