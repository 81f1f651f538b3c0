import type { FavouriteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

/** The courses that one keeps at hand. */
export function useFavourites() {
  return useOwnQuery({
    queryKey: ['favourites'],
    queryFn: ({ signal }) => request<FavouriteDto[]>(Paths.me.favourites, { signal }),
  });
}

export async function setFavourite(courseId: string, kept: boolean): Promise<void> {
  const method = kept ? 'PUT' : 'DELETE';
  await request<void>(Paths.me.favourite(courseId), { method, sameHoweverOften: true });
  await queryClient.invalidateQueries({ queryKey: ['favourites'] });
}
