import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import type { Gathering } from './gathering.js';
import type { Registration } from './registration.js';

const over: readonly RegistrationStatus[] = ['ATTENDED', 'NO_SHOW', 'REJECTED', 'CANCELLED', 'OFFER_EXPIRED'];

/** How a registration stands now, also where the row was not written anew yet: offers lapse, and gatherings are cancelled. */
export function statusAt(
  { status, offeredUntil }: Pick<Registration, 'status' | 'offeredUntil'>,
  gathering: Pick<Gathering, 'status'>,
  now: Date,
): RegistrationStatus {
  if (gathering.status === 'CANCELLED' && !over.includes(status)) return 'CANCELLED';
  return status === 'OFFERED' && offeredUntil !== null && offeredUntil <= now ? 'OFFER_EXPIRED' : status;
}
