import { useQuery } from '@tanstack/react-query';
import type { GuardianshipDto } from '@good-netizen/shared/identity/guardian.dto';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import type { ConsentsDto, ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

const MAKING_MS = 3000;

export function useConsents() {
  return useQuery({
    queryKey: ['me', 'consents'],
    queryFn: ({ signal }) => request<ConsentsDto>(Paths.me.consents, { signal }),
  });
}

export function usePhone() {
  return useQuery({
    queryKey: ['me', 'phone'],
    queryFn: ({ signal }) => request<PhoneDto>(Paths.me.phone, { signal }),
  });
}

/** Asks again every three seconds while a copy is being made. */
export function useExports() {
  return useQuery({
    queryKey: ['me', 'exports'],
    queryFn: ({ signal }) => request<ExportDto[]>(Paths.me.exports, { signal }),
    refetchInterval: ({ state }) => (state.data?.[0]?.status === 'WAITING' ? MAKING_MS : false),
  });
}

export function useGuardianship() {
  return useQuery({
    queryKey: ['me', 'guardianship'],
    queryFn: ({ signal }) => request<GuardianshipDto>(Paths.me.guardianship, { signal }),
  });
}
