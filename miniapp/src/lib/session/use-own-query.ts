import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import { ApiError } from '../http/api-error';
import { loadSession, useSession } from './session-store';

interface OwnQuery<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

const signInFirst = new ApiError({
  code: PhoneErrorCode.SIGN_IN_REQUIRED,
  message: '用微信登录，确认是您本人就好。',
  status: 401,
});

/** What belongs to the person who is here. A guest is not asked about at the server: the answer is the way to sign in. */
export function useOwnQuery<Data>({ queryKey, queryFn }: OwnQuery<Data>) {
  const status = useSession((state) => state.status);
  useEffect(() => {
    if (status === 'unknown') void loadSession();
  }, [status]);
  const query = useQuery({ queryKey, queryFn, enabled: status === 'signed-in' });
  if (status !== 'signed-out') return query;
  return { data: undefined, error: signInFirst, isPending: false, isFetching: false, refetch: query.refetch };
}
