import { useQuery, type QueryKey } from '@tanstack/react-query';
import { signInFirstError } from './sign-in-first-error';
import { useKnownSession } from './use-known-session';

interface OwnQuery<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/** What belongs to the person who is here. A guest is not asked about at the server: the answer is the way to sign in. */
export function useOwnQuery<Data>({ queryKey, queryFn }: OwnQuery<Data>) {
  const { status } = useKnownSession();
  const query = useQuery({ queryKey, queryFn, enabled: status === 'signed-in' });
  if (status !== 'signed-out') return query;
  return { data: undefined, error: signInFirstError, isPending: false, isFetching: false, refetch: query.refetch };
}
