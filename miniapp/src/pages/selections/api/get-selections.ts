import { Paths } from '@good-netizen/shared/paths';
import type { SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useSelections() {
  return usePublicQuery<SelectionSummaryDto[]>(['selection', 'list'], Paths.selection.list);
}
