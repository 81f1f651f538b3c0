import { useQuery } from '@tanstack/react-query';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export const readUnit = (id: string, signal?: AbortSignal): Promise<DeskUnitDto> =>
  request(Paths.desk.units.detail(id), { signal });

export function useUnit(id: string) {
  return useQuery({ queryKey: ['units', id], queryFn: ({ signal }) => readUnit(id, signal) });
}
