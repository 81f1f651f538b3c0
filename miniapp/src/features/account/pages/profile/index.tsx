import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { useMeQuery } from '@/lib/session/use-me-query';
import { accountCopy } from '../../account.copy';
import { ProfileForm } from '../../components/profile-form';

/** Nickname, age band and region: as little as can be, each with its reason. */
export default function ProfilePage(): JSX.Element {
  const me = useMeQuery();
  return (
    <Page title={accountCopy.profileTitle}>
      <AsyncState query={me} skeleton="lines">
        {(person) => <ProfileForm key={person.netizenId} me={person} />}
      </AsyncState>
    </Page>
  );
}
