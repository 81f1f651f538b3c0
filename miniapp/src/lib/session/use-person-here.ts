import { keptPerson, loadSession } from './session-store';
import { signInFirstError } from './sign-in-first-error';
import { useKnownSession } from './use-known-session';

/** The id of who is here, as AsyncState shows it. Without a network it is the person whom the server last knew here. */
export function usePersonHere() {
  const { status, me } = useKnownSession();
  const person = me?.netizenId ?? (status === 'unknown' ? keptPerson() : null);
  return {
    data: person ?? undefined,
    error: status === 'signed-out' ? signInFirstError : null,
    isPending: status === 'unknown' && person === null,
    refetch: loadSession,
  };
}
