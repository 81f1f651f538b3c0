import { QueryClient } from '@tanstack/react-query';

/** How long an answer is taken for the newest without asking again. */
export const FRESH_MS = 30_000;

/**
 * The one cache of what the server said. Repeating failed reads is the http library's work; `networkMode: 'always'`
 * because WeChat has no online events, and a failed request says more than a guess about the network.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      gcTime: 30 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
