import { useQuery } from '@tanstack/react-query';
import type { LegalDocumentDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useLegalDocument(document: string) {
  return useQuery({
    queryKey: ['legal', document],
    queryFn: ({ signal }) => request<LegalDocumentDto>(Paths.legal(document), { signal }),
  });
}
