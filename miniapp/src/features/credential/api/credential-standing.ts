import { useQuery } from '@tanstack/react-query';
import type { CredentialStandingDto } from '@good-netizen/shared/credential/credential.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Whether a genuine certificate still holds; never from a kept copy. */
export function useCredentialStanding(id: string) {
  return useQuery({
    queryKey: ['credential', 'standing', id],
    queryFn: ({ signal }) => request<CredentialStandingDto>(Paths.credentials.standing(id), { signal }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
