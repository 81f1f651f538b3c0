import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type {
  CreateOpinionGroupDto,
  DeskConsultationDto,
  DeskOpinionRowDto,
  EditOpinionGroupDto,
  OpinionGroupDto,
  ReplyToGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import { request } from '@/lib/http/request';
import { changed } from './write-code';

const PAGE = 100;

export function useConsultation(id: string) {
  return useQuery({
    queryKey: ['code', 'consultation', id],
    queryFn: ({ signal }) => request<DeskConsultationDto>(DeskPaths.consultation.detail(id), { signal }),
  });
}

export function useGroups(id: string) {
  return useQuery({
    queryKey: ['code', 'consultation', id, 'groups'],
    queryFn: ({ signal }) => request<OpinionGroupDto[]>(DeskPaths.consultation.groups(id), { signal }),
  });
}

/** The opinions of a group. The server lists the grouped ones of a clause; those of this group are picked out here. */
export async function readGroupOpinions(
  consultationId: string,
  { id, clauseKey }: Pick<OpinionGroupDto, 'id' | 'clauseKey'>,
  signal?: AbortSignal,
): Promise<DeskOpinionRowDto[]> {
  const path = DeskPaths.consultation.opinions(consultationId);
  const found: DeskOpinionRowDto[] = [];
  for (let page = 1; ; page += 1) {
    const query = { clauseKey, grouped: 'yes', page, size: PAGE };
    const { rows, total } = await request<PageDto<DeskOpinionRowDto>>(path, { query, signal });
    found.push(...rows.filter(({ groupId }) => groupId === id));
    if (page * PAGE >= total) return found;
  }
}

/** What of a clause is in no group yet: the first hundred, and how many there are. */
export function useUngrouped(consultationId: string, clauseKey: string) {
  return useQuery({
    queryKey: ['code', 'consultation', consultationId, 'ungrouped', clauseKey],
    queryFn: ({ signal }) =>
      request<PageDto<DeskOpinionRowDto>>(DeskPaths.consultation.opinions(consultationId), {
        query: { clauseKey, grouped: 'no', page: 1, size: PAGE },
        signal,
      }),
  });
}

export function useGroupOpinions(consultationId: string, group: OpinionGroupDto, enabled: boolean) {
  return useQuery({
    queryKey: ['code', 'consultation', consultationId, 'group', group.id],
    queryFn: ({ signal }) => readGroupOpinions(consultationId, group, signal),
    enabled,
  });
}

export const createGroup = (consultationId: string, body: CreateOpinionGroupDto): Promise<OpinionGroupDto[]> =>
  changed(request(DeskPaths.consultation.groups(consultationId), { method: 'POST', body }));

export const editGroup = (groupId: string, body: EditOpinionGroupDto): Promise<OpinionGroupDto[]> =>
  changed(request(DeskPaths.consultation.group(groupId), { method: 'PUT', body }));

export const dissolveGroup = (groupId: string): Promise<void> =>
  changed(request(DeskPaths.consultation.group(groupId), { method: 'DELETE' }));

export const replyToGroup = (groupId: string, body: ReplyToGroupDto): Promise<OpinionGroupDto[]> =>
  changed(request(DeskPaths.consultation.reply(groupId), { method: 'PUT', body }));
