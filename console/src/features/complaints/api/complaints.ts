import { useQuery } from '@tanstack/react-query';
import type {
  CloseComplaintDto,
  ComplaintContactDto,
  ComplaintDetailDto,
  ReplyToComplaintDto,
  TransferComplaintDto,
} from '@good-netizen/shared/identity/complaint.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export function useComplaint(id: string) {
  return useQuery({
    queryKey: ['complaints', id],
    queryFn: ({ signal }) => request<ComplaintDetailDto>(DeskPaths.complaints.detail(id), { signal }),
  });
}

async function act<T>(path: string, body?: unknown): Promise<T> {
  const answer = await request<T>(path, { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['complaints'] });
  return answer;
}

export const takeComplaint = (id: string): Promise<ComplaintDetailDto> => act(DeskPaths.complaints.take(id));

export const replyToComplaint = (id: string, body: ReplyToComplaintDto): Promise<ComplaintDetailDto> =>
  act(DeskPaths.complaints.reply(id), body);

export const closeComplaint = (id: string, body: CloseComplaintDto): Promise<ComplaintDetailDto> =>
  act(DeskPaths.complaints.close(id), body);

/** Whoever hands it on may not see it any more: only the list is asked anew. */
export async function transferComplaint(id: string, body: TransferComplaintDto): Promise<void> {
  await request(DeskPaths.complaints.transfer(id), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['complaints', 'rows'] });
}

/** How to reach who wrote; the reason goes on record. Never kept in the cache. */
export const readContact = (id: string, reason: string): Promise<ComplaintContactDto> =>
  request(DeskPaths.complaints.contact(id), { method: 'POST', body: { reason } });
