import { Paths } from '@good-netizen/shared/paths';
import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

/** The version in force, or one by its number. */
export function useCode(version?: number) {
  const path = version === undefined ? Paths.pledge.code : Paths.pledge.codeVersion(version);
  return usePublicQuery<CodeVersionDto>(['pledge', 'code', version ?? 'current'], path);
}
