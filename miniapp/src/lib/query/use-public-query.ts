import { type QueryKey, useQuery } from '@tanstack/react-query';
import { isGone } from '../http/api-error';
import { request } from '../http/request';
import { dropCopy, keepCopy, keptCopy } from './kept-copies';
import { FRESH_MS } from './query-client';

/**
 * What everybody may read, asked for and kept on the telephone. Where a copy is kept it is shown at once while the server
 * is asked; where the server cannot be reached it stays, and `AsyncState` says of when it is. Never for what belongs to a
 * person; and casting and marking are decided by the server, whatever a copy says.
 */
export function usePublicQuery<Data>(queryKey: QueryKey, path: string) {
  return useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Data> => {
      try {
        const data = await request<Data>(path, { signal });
        keepCopy(path, data);
        return data;
      } catch (error) {
        if (isGone(error)) dropCopy(path);
        throw error;
      }
    },
    // A copy is asked about however fresh it is: the network may have gone since.
    staleTime: ({ state }) => (state.dataUpdateCount === 0 ? 0 : FRESH_MS),
    initialData: () => keptCopy(path)?.data as Data | undefined,
    initialDataUpdatedAt: () => keptCopy(path)?.at,
  });
}
