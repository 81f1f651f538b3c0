import { useQuery } from '@tanstack/react-query';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import type { FamilyCertificateDto, FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import { FamilyErrorCode } from '@good-netizen/shared/family/family-error-codes';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { ApiError } from '@/lib/http/api-error';
import { absoluteUrl, request, type RequestOptions } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { useOwnQuery } from '@/lib/session/use-own-query';

/** The family one is in; null: in none. */
export function useFamily() {
  return useOwnQuery({
    queryKey: ['family', 'mine'],
    queryFn: ({ signal }) => request<FamilyDto>(Paths.me.family, { signal }).catch(noFamily),
  });
}

function noFamily(error: unknown): null {
  if (error instanceof ApiError && error.code === FamilyErrorCode.FAMILY_NOT_FOUND) return null;
  throw error;
}

export function useCovenant() {
  return useOwnQuery({
    queryKey: ['family', 'covenant'],
    queryFn: ({ signal }) => request<FamilyCovenantDto>(FamilyPaths.covenant, { signal }),
  });
}

export function useFamilyCertificate() {
  return useOwnQuery({
    queryKey: ['family', 'certificate'],
    queryFn: ({ signal }) => request<FamilyCertificateDto>(FamilyPaths.certificate, { signal }),
  });
}

export function useFamilyCheck(token: string) {
  return useQuery({
    queryKey: ['family', 'check', token],
    queryFn: ({ signal }) => request<FamilyCheckDto>(FamilyPaths.check(token), { signal }),
  });
}

export const pictureAddress = (token: string): string => absoluteUrl(FamilyPaths.picture(token));
export const paperAddress = (token: string): string => absoluteUrl(FamilyPaths.paper(token));

/** Does something to the family; whatever is shown of it is asked anew. */
export async function changeFamily(path: string, options: RequestOptions = {}): Promise<void> {
  await request(path, { method: 'POST', ...options });
  await queryClient.invalidateQueries({ queryKey: ['family'] });
}

export async function changeFamilyOnce(path: string, body: unknown): Promise<void> {
  await changeFamily(path, { body, idempotencyKey: await newIdempotencyKey() });
}
