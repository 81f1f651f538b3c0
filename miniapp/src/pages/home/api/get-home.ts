import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { request } from '@/lib/http/request';

export function useHome() {
  return useQuery({
    queryKey: ['programme', 'home'],
    queryFn: ({ signal }) => request<HomeDto>(Paths.programme.home, { signal }),
  });
}
