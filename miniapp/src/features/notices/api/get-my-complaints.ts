import { useQuery } from '@tanstack/react-query';
import type { MyComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useMyComplaints() {
  return useQuery({
    queryKey: ['me', 'complaints'],
    queryFn: ({ signal }) => request<MyComplaintDto[]>(Paths.me.complaints, { signal }),
  });
}
