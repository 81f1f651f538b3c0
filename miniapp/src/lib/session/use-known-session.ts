import { useEffect } from 'react';
import { loadSession, useSession } from './session-store';

/** Who is here; asks the server where that is not known yet. */
export function useKnownSession() {
  const session = useSession();
  const { status } = session;
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  return session;
}
