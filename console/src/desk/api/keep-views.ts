import { useQuery } from '@tanstack/react-query';
import type { SavedViewDto, SaveViewDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const keyOf = (list: string) => ['views', list] as const;

export function useViews(list: string) {
  return useQuery({
    queryKey: keyOf(list),
    queryFn: ({ signal }) => request<SavedViewDto[]>(DeskPaths.views.list, { query: { list }, signal }),
  });
}

export async function keepView(view: SaveViewDto): Promise<void> {
  await request<SavedViewDto>(DeskPaths.views.list, { method: 'POST', body: view });
  await queryClient.invalidateQueries({ queryKey: keyOf(view.list) });
}

export async function removeView({ id, list }: { id: string; list: string }): Promise<void> {
  await request<void>(DeskPaths.views.detail(id), { method: 'DELETE' });
  await queryClient.invalidateQueries({ queryKey: keyOf(list) });
}
