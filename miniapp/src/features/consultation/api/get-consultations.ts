import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { ConsultationDto, ConsultationSummaryDto } from '@good-netizen/shared/pledge/consultation.dto';
import { request } from '@/lib/http/request';

export function useConsultations() {
  return useQuery({
    queryKey: ['consultation', 'list'],
    queryFn: ({ signal }) => request<ConsultationSummaryDto[]>(Paths.consultation.list, { signal }),
  });
}

export function useConsultation(id: string) {
  return useQuery({
    queryKey: ['consultation', 'one', id],
    queryFn: ({ signal }) => request<ConsultationDto>(Paths.consultation.detail(id), { signal }),
  });
}
