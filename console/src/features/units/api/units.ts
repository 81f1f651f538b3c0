import { useQuery } from '@tanstack/react-query';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

export const readUnit = (id: string, signal?: AbortSignal): Promise<DeskUnitDto> =>
  request(DeskPaths.units.detail(id), { signal });

export function useUnit(id: string) {
  return useQuery({ queryKey: ['units', id], queryFn: ({ signal }) => readUnit(id, signal) });
}
