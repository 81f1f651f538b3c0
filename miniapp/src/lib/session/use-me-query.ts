import { useEffect } from 'react';
import { loadSession, useSession } from './session-store';
import { signInFirstError } from './sign-in-first-error';

/** Who is here, as AsyncState shows it: the person, or the way to sign in. */
export function useMeQuery() {
  const { status, me } = useSession();
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  return {
    data: me ?? undefined,
    error: status === 'signed-out' ? signInFirstError : null,
    isPending: status === 'unknown',
    refetch: loadSession,
  };
}
