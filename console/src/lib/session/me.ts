import { useQuery } from '@tanstack/react-query';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { StaffMeDto } from '@good-netizen/shared/identity/staff.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { hasCode } from '../http/api-error';
import { request } from '../http/request';
import { onSessionLost } from '../http/session-lost';
import { queryClient } from '../query/query-client';

const ME = ['me'] as const;

/** Who is signed in at this desk; `null`: nobody. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: ({ signal }) => loadMe(signal),
    staleTime: 5 * 60_000,
  });
}

async function loadMe(signal: AbortSignal): Promise<StaffMeDto | null> {
  try {
    return await request<StaffMeDto>(DeskPaths.auth.me, { signal });
  } catch (error) {
    if (hasCode(error, ErrorCode.STAFF_SIGN_IN_REQUIRED)) return null;
    throw error;
  }
}

/** To be called with what the server said after a sign-in; forgets what somebody else may have seen here before. */
export function signedIn(me: StaffMeDto): void {
  queryClient.clear();
  queryClient.setQueryData(ME, me);
}

/** Asks anew what the person may do, such as after a grant was given. */
export const refreshMe = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ME });

/** Ends the session on the server, then forgets everything that was read with it. */
export async function signOut(): Promise<void> {
  await request<void>(DeskPaths.auth.signOut, { method: 'POST' });
  forgetSession();
}

export function forgetSession(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
  queryClient.setQueryData(ME, null);
}

onSessionLost(() => {
  if (queryClient.getQueryData(ME)) forgetSession();
});

/** Whether the person holds the permission in some scope. The server decides each time; this only hides what is in vain. */
export function useMay(): (permission: Permission | undefined) => boolean {
  const { data } = useMe();
  const held = new Set<string>(data?.abilities ?? []);
  return (permission) => permission === undefined || held.has(permission);
}
