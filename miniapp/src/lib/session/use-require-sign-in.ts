import { useCallback } from 'react';
import { loadSession, useSession } from './session-store';
import { signIn } from './sign-in';

/**
 * `requireSignIn(action)` runs the action at once for a signed-in person, else after a sign-in. On H5 the sign-in leaves
 * the page, so the person presses again after coming back. Resolves true when the action was run.
 */
export function useRequireSignIn(): (action: () => void | Promise<void>) => Promise<boolean> {
  return useCallback(async (action) => {
    const { status } = useSession.getState();
    const isSignedIn = status === 'signed-in' || (status === 'unknown' && (await loadSession()) !== null);
    if (!isSignedIn && !(await signIn())) return false;
    await action();
    return true;
  }, []);
}
