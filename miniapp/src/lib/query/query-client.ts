import { QueryClient } from '@tanstack/react-query';

/**
 * The one cache of what the server said. Repeating failed reads is the http library's work; `networkMode: 'always'`
 * because WeChat has no online events, and a failed request says more than a guess about the network.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
