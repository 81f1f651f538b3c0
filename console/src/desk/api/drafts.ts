import { useQuery } from '@tanstack/react-query';
import type { DraftDto, SaveDraftDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** What the person typed into this form last time and did not save. Asked once: afterwards the form itself knows best. */
export function useDraft(form: string) {
  return useQuery({
    queryKey: ['draft', form],
    queryFn: async ({ signal }) => (await request<{ draft: DraftDto | null }>(DeskPaths.draft(form), { signal })).draft,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export const keepDraft = (form: string, body: SaveDraftDto): Promise<DraftDto> =>
  request(DeskPaths.draft(form), { method: 'PUT', body });

export const dropDraft = (form: string): Promise<void> => request(DeskPaths.draft(form), { method: 'DELETE' });
