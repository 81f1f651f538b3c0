import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function useSelection(selectionId: string) {
  return useQuery({
    queryKey: ['selection', 'detail', selectionId],
    queryFn: ({ signal }) => request<SelectionDto>(Paths.selection.detail(selectionId), { signal }),
  });
}
