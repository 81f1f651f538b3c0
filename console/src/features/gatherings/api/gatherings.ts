import { useQuery } from '@tanstack/react-query';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { request } from '@/lib/http/request';

export const readGathering = (id: string, signal?: AbortSignal): Promise<DeskGatheringDto> =>
  request(DeskPaths.gatherings.detail(id), { signal });

export function useGathering(id: string) {
  return useQuery({ queryKey: ['gatherings', 'one', id], queryFn: ({ signal }) => readGathering(id, signal) });
}
