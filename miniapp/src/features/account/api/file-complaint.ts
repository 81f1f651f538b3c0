import type { ComplaintReceiptDto, FileComplaintDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function fileComplaint(complaint: FileComplaintDto, idempotencyKey: string): Promise<ComplaintReceiptDto> {
  return request<ComplaintReceiptDto>(Paths.complaints, { method: 'POST', body: complaint, idempotencyKey });
}
