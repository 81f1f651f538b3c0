import type { RegistrationDto, SignUpDto } from '@good-netizen/shared/gathering/registration.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

export function useMyRegistrations() {
  return useOwnQuery({
    queryKey: ['gathering', 'mine'],
    queryFn: ({ signal }) => request<RegistrationDto[]>(Paths.gathering.mine, { signal }),
  });
}

export function useRegistration(id: string) {
  return useOwnQuery({
    queryKey: ['gathering', 'registration', id],
    queryFn: ({ signal }) => request<RegistrationDto>(Paths.gathering.registration(id), { signal }),
  });
}

/** `idempotencyKey`: one per intention, so that a repeated press asks for one place. */
export const signUp = (sessionId: string, body: SignUpDto, idempotencyKey: string): Promise<RegistrationDto> =>
  write(Paths.gathering.signUp(sessionId), { body, idempotencyKey });

/** Gives back a place, an offer or a place in the line. */
export const cancelRegistration = (id: string): Promise<RegistrationDto> => write(Paths.gathering.cancel(id));

/** Takes the place that is kept for one. */
export const acceptOffer = (id: string): Promise<RegistrationDto> => write(Paths.gathering.accept(id));

async function write(path: string, options: { body?: SignUpDto; idempotencyKey?: string } = {}) {
  const registration = await request<RegistrationDto>(path, { method: 'POST', ...options });
  queryClient.setQueryData(['gathering', 'registration', registration.id], registration);
  await queryClient.invalidateQueries({ queryKey: ['gathering'] });
  return registration;
}
