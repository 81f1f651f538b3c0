import { loadSession } from './session-store';
import { signInFirstError } from './sign-in-first-error';
import { useKnownSession } from './use-known-session';

/** Who is here, as AsyncState shows it: the person, or the way to sign in. */
export function useMeQuery() {
  const { status, me } = useKnownSession();
  return {
    data: me ?? undefined,
    error: status === 'signed-out' ? signInFirstError : null,
    isPending: status === 'unknown',
    refetch: loadSession,
  };
}
