import type { ReactElement, ReactNode } from 'react';
import { ErrorState } from './error-state';
import { Loading } from './loading';

/** What this needs of a react-query result. */
interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface Props<T> {
  query: QueryLike<T>;
  children: (data: T) => ReactNode;
}

/** The three faces of what comes from the server: on its way, failed, there. Old data stays while new is fetched. */
export function QueryState<T>({ query, children }: Props<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
