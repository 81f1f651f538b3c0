import { Paths } from '@good-netizen/shared/paths';
import type { HomeDto } from '@good-netizen/shared/programme/programme.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useHome() {
  return usePublicQuery<HomeDto>(['programme', 'home'], Paths.programme.home);
}
