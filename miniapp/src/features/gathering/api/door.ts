import type {
  CheckInDto,
  DoorListDto,
  OwnSatisfactionDto,
  SatisfactionDto,
  ScanDirection,
  ScanResultDto,
  StewardshipDto,
  TicketCodeDto,
  VenueCodeDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { Paths } from '@good-netizen/shared/paths';
import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';
import type { DoorWire } from '../hooks/use-door';

const paths = Paths.gathering;

/** How a door speaks with the server. */
export const doorWire: DoorWire = {
  load: (sessionId) => request<DoorListDto>(paths.door(sessionId)),
  send: (sessionId, scans) => {
    const told = scans.map(({ nonce, code, direction, at }) => ({ nonce, code, direction, at }));
    return request<ScanResultDto[]>(paths.scans(sessionId), { method: 'POST', body: { scans: told } });
  },
};

export const voidCheckIn = (sessionId: string, number: number, reason: string): Promise<void> =>
  request(paths.voids(sessionId), { method: 'POST', body: { number, reason } });

export function useStewardships() {
  return useOwnQuery({
    queryKey: ['gathering', 'stewardships'],
    queryFn: ({ signal }) => request<StewardshipDto[]>(paths.stewardships, { signal }),
  });
}

export async function takeStewardship(code: string): Promise<void> {
  await request<StewardshipDto>(paths.stewardships, { method: 'POST', body: { code } });
  await queryClient.invalidateQueries({ queryKey: ['gathering', 'stewardships'] });
}

/** Asked for three times in its life, by no clock of this telephone. */
const VENUE_CODE_EVERY_MS = 10_000;

export function useVenueCode(sessionId: string) {
  return useQuery({
    queryKey: ['gathering', 'venue-code', sessionId],
    queryFn: ({ signal }) => request<VenueCodeDto>(paths.venueCode(sessionId), { signal }),
    refetchInterval: VENUE_CODE_EVERY_MS,
    retry: false,
  });
}

export function useTicketCode(registrationId: string) {
  return useQuery({
    queryKey: ['gathering', 'ticket', registrationId],
    queryFn: ({ signal }) => request<TicketCodeDto>(paths.ticket(registrationId), { signal }),
  });
}

export async function checkMyselfIn(
  registrationId: string,
  venueCode: string,
  direction: ScanDirection,
): Promise<CheckInDto> {
  const body = { venueCode, direction };
  const told = await request<CheckInDto>(paths.checkIn(registrationId), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['gathering'] });
  return told;
}

export function useOwnSatisfaction(registrationId: string) {
  return useQuery({
    queryKey: ['gathering', 'satisfaction', registrationId],
    queryFn: ({ signal }) => request<OwnSatisfactionDto>(paths.satisfaction(registrationId), { signal }),
  });
}

export async function giveSatisfaction(registrationId: string, body: SatisfactionDto): Promise<void> {
  await request(paths.satisfaction(registrationId), { method: 'POST', body });
  await queryClient.invalidateQueries({ queryKey: ['gathering', 'satisfaction', registrationId] });
}
