import type { MeDto, RefreshDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { create } from 'zustand';
import { forgetCredentials, keptTokens, maybeSignedIn } from '../http/credentials';
import { onSessionLost } from '../http/refresh-session';
import { request } from '../http/request';
import { queryClient } from '../query/query-client';
import { dropValue, keepValue, keptValue, StorageKey } from '../storage';
import { noteReturnFromSignIn } from './return-from-sign-in';

export type SessionStatus = 'unknown' | 'signed-out' | 'signed-in';

interface SessionState {
  status: SessionStatus;
  me: MeDto | null;
}

noteReturnFromSignIn();

/** Who is using the app. `unknown` only until the first answer of the server. */
export const useSession = create<SessionState>(() => ({
  status: maybeSignedIn() ? 'unknown' : 'signed-out',
  me: null,
}));

/** Takes over what the server says about the person (after sign-in, and after the profile was changed). */
export function setMe(me: MeDto): void {
  keepValue(StorageKey.PERSON, me.netizenId);
  useSession.setState({ status: 'signed-in', me });
}

const isPerson = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Who was signed in when the server last said so; null where nobody is, or nobody knows. */
export const keptPerson = (): string | null => (maybeSignedIn() ? keptValue(StorageKey.PERSON, isPerson) : null);

/** Forgets the person on this device, with everything that was shown to them alone. */
export function forgetSession(): void {
  forgetCredentials();
  dropValue(StorageKey.SEARCHES);
  dropValue(StorageKey.SIGN_UPS);
  dropValue(StorageKey.PERSON);
  dropValue(StorageKey.LEARNING);
  useSession.setState({ status: 'signed-out', me: null });
  queryClient.clear();
}

/** Asks the server who is signed in. Without a network the session stays as it is, and the next call asks again. */
export async function loadSession(): Promise<MeDto | null> {
  if (!maybeSignedIn()) {
    useSession.setState({ status: 'signed-out', me: null });
    return null;
  }
  try {
    const me = await request<MeDto>(Paths.me.profile);
    setMe(me);
    return me;
  } catch {
    if (!maybeSignedIn()) useSession.setState({ status: 'signed-out', me: null });
    return null;
  }
}

/** Ends the session on the server and here. Here it ends even when the server cannot be reached. */
export async function signOut(): Promise<void> {
  const body: RefreshDto = { refreshToken: keptTokens()?.refreshToken };
  try {
    await request<void>(Paths.auth.signOut, { method: 'POST', body });
  } finally {
    forgetSession();
  }
}

onSessionLost(() => {
  dropValue(StorageKey.SEARCHES);
  dropValue(StorageKey.PERSON);
  useSession.setState({ status: 'signed-out', me: null });
});
