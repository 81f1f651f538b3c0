import { useQuery } from '@tanstack/react-query';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskActivityDto, SaveActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export const readDeskActivity = (ordinal: number, signal?: AbortSignal): Promise<DeskActivityDto> =>
  request(DeskPaths.activities.detail(ordinal), { signal });

/** The activity with the lead's word in its newest revision, and whether the person may change it. */
export function useDeskActivity(ordinal: number) {
  return useQuery({
    queryKey: ['programme', 'desk-activity', ordinal],
    queryFn: ({ signal }) => readDeskActivity(ordinal, signal),
  });
}

export async function saveActivity(ordinal: number, body: SaveActivityDto): Promise<DeskActivityDto> {
  const saved = await request<DeskActivityDto>(DeskPaths.activities.detail(ordinal), { method: 'PUT', body });
  await queryClient.invalidateQueries({ queryKey: ['programme'] });
  return saved;
}
