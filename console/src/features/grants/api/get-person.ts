import { useQuery } from '@tanstack/react-query';
import type { StaffDetailDto } from '@good-netizen/shared/identity/staff.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

const LONG_MS = 10 * 60_000;

/** Somebody of the desk; a list of grants names people by their id only. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: ['staff', id],
    queryFn: ({ signal }) => request<StaffDetailDto>(Paths.desk.staff.detail(id), { signal }),
    staleTime: LONG_MS,
  });
}
