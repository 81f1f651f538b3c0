import type { ComplaintReceiptDto, FileComplaintDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function fileComplaint(complaint: FileComplaintDto, idempotencyKey: string): Promise<ComplaintReceiptDto> {
  const options = { method: 'POST', body: complaint, idempotencyKey } as const;
  const receipt = await request<ComplaintReceiptDto>(Paths.complaints, options);
  await queryClient.invalidateQueries({ queryKey: ['me', 'complaints'] });
  return receipt;
}
