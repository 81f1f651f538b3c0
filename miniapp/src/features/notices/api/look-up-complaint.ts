import { useQuery } from '@tanstack/react-query';
import type { MyComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** One complaint by its number; who asks need not be signed in. */
export function useComplaintByNumber(receiptNumber: string) {
  return useQuery({
    queryKey: ['complaint', receiptNumber],
    queryFn: ({ signal }) =>
      request<MyComplaintDto>(Paths.complaintLookUp, { method: 'POST', body: { receiptNumber }, signal }),
  });
}
