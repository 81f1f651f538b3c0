import { useQuery } from '@tanstack/react-query';
import type {
  ResetStaffPasswordDto,
  StaffDetailDto,
  StaffLinkDto,
  SuspendStaffDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export function useStaff(id: string) {
  return useQuery({
    queryKey: ['staff', id],
    queryFn: ({ signal }) => request<StaffDetailDto>(DeskPaths.staff.detail(id), { signal }),
  });
}

export async function resetPassword(id: string, body: ResetStaffPasswordDto): Promise<StaffLinkDto> {
  const link = await request<StaffLinkDto>(DeskPaths.staff.resetPassword(id), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['staff'] });
  return link;
}

export async function suspendStaff(id: string, body: SuspendStaffDto): Promise<void> {
  await request<void>(DeskPaths.staff.suspend(id), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['staff'] });
}
