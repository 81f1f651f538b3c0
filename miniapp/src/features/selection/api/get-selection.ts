import { Paths } from '@good-netizen/shared/paths';
import type { SelectionDto } from '@good-netizen/shared/selection/selection.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useSelection(selectionId: string) {
  return usePublicQuery<SelectionDto>(['selection', 'detail', selectionId], Paths.selection.detail(selectionId));
}
