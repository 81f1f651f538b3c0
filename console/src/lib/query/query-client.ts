import { QueryClient } from '@tanstack/react-query';
import { isTransient } from '../http/api-error';

const MAX_REPEATS = 2;

/** The one cache of what the server said. Only reads are repeated, and only when a repetition may help. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      retry: (count, error) => count < MAX_REPEATS && isTransient(error),
      networkMode: 'always',
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
