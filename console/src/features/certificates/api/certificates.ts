import { useQuery } from '@tanstack/react-query';
import type {
  CertificateProposalDto,
  DeskCertificateDto,
  IssuerKeyDto,
  MoveCertificateDto,
} from '@good-netizen/shared/credential/credential.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export type CertificateAct = 'suspend' | 'resume' | 'revoke';

/** A certificate by its number; asks nothing while the number is empty. */
export function useCertificate(number: string) {
  return useQuery({
    queryKey: ['certificates', 'one', number],
    queryFn: ({ signal }) => request<DeskCertificateDto>(DeskPaths.certificates.detail(number), { signal }),
    enabled: number !== '',
    retry: false,
  });
}

/** Suspends it or lets it hold again at once; revoking begins a proposal for a second person. */
export async function moveCertificate(number: string, act: CertificateAct, body: MoveCertificateDto): Promise<void> {
  await request<DeskCertificateDto | CertificateProposalDto>(DeskPaths.certificates[act](number), {
    method: 'POST',
    body,
  });
  await queryClient.invalidateQueries({ queryKey: ['certificates'] });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
}

export function useIssuerKeys() {
  return useQuery({
    queryKey: ['certificates', 'keys'],
    queryFn: ({ signal }) => request<IssuerKeyDto[]>(DeskPaths.certificates.keys, { signal }),
  });
}

/** Begins a proposal for a second person. */
export async function proposeNewKey(body: MoveCertificateDto): Promise<void> {
  await request<CertificateProposalDto>(DeskPaths.certificates.rotate, { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['proposals'] });
}
