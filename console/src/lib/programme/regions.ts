import { useQuery } from '@tanstack/react-query';
import type { RegionDto } from '@good-netizen/shared/programme/programme.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '../http/request';

/** The regions of the programme: the province, its prefectures, 贵安新区, the pilot counties. */
export function useRegions(): readonly RegionDto[] {
  const { data } = useQuery({
    queryKey: ['programme', 'regions'],
    queryFn: ({ signal }) => request<RegionDto[]>(Paths.programme.regions, { signal }),
    staleTime: 60 * 60_000,
  });
  return data ?? [];
}

/** The province itself, which the list of regions that netizens choose from leaves out. */
const PROVINCE: RegionDto = { code: '520000', name: '贵州省', kind: 'PROVINCE', parentCode: null };

/** Where a unit may stand: the province, then its regions. */
export function useUnitRegions(): readonly RegionDto[] {
  const regions = useRegions();
  return regions.some(({ code }) => code === PROVINCE.code) ? regions : [PROVINCE, ...regions];
}
