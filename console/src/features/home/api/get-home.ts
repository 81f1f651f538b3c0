import { useQuery } from '@tanstack/react-query';
import type { DeskHomeDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

const EVERY_MINUTE = 60_000;

export function useDeskHome() {
  return useQuery({
    queryKey: ['desk', 'home'],
    queryFn: ({ signal }) => request<DeskHomeDto>(DeskPaths.home, { signal }),
    refetchInterval: EVERY_MINUTE,
  });
}
