import type { GatheringCardDto, GatheringDto, GatheringSessionDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { formatShanghaiSpan } from '@good-netizen/shared/time/shanghai-span';
import { gatheringCopy } from './gathering.copy';

/** Whether one can sign up now, and if not, why. */
export type SignUpState = 'NOT_YET' | 'OPEN' | 'OVER' | 'CANCELLED';

type Window = Pick<GatheringCardDto, 'status' | 'signUpOpensAt' | 'signUpClosesAt'>;

/** `now` in milliseconds. The server decides; this only says it before. */
export function signUpState({ status, signUpOpensAt, signUpClosesAt }: Window, now: number): SignUpState {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (status !== 'PUBLISHED' || now >= Date.parse(signUpClosesAt)) return 'OVER';
  return now < Date.parse(signUpOpensAt) ? 'NOT_YET' : 'OPEN';
}

export const momentOf = (iso: string): string => formatShanghaiMoment(new Date(iso));

export const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
  formatShanghaiSpan(new Date(startsAt), new Date(endsAt));

/** How many places are left, in a sentence. */
export function placesLeft({ free, waiting }: Pick<GatheringSessionDto, 'free' | 'waiting'>): string {
  if (free > 0) return gatheringCopy.free(free);
  return waiting > 0 ? gatheringCopy.fullWaiting(waiting) : gatheringCopy.full;
}

/** One sentence on a card: whether it is worth opening now. */
export function cardNote(card: GatheringCardDto, now: number): string {
  switch (signUpState(card, now)) {
    case 'CANCELLED':
      return gatheringCopy.cancelled;
    case 'OVER':
      return gatheringCopy.over;
    case 'NOT_YET':
      return gatheringCopy.opensAt(momentOf(card.signUpOpensAt));
    case 'OPEN':
      return card.hasFreePlace ? gatheringCopy.hasPlace : gatheringCopy.full;
  }
}

/** Which ages it is for; everybody when none are named. */
export function agesText(ages: GatheringDto['ages']): string {
  return ages.length === 0 || ages.length === 3
    ? gatheringCopy.everybody
    : ages.map((age) => gatheringCopy.ageBands[age]).join('、');
}

/** What a registration waits for, in one sentence; empty when its state says all. */
export function registrationNote({ status, ahead, offeredUntil, place }: RegistrationDto): string {
  if (status === 'WAITLISTED') return gatheringCopy.ahead(ahead ?? 0);
  if (status === 'OFFERED' && offeredUntil !== null) return gatheringCopy.keptUntil(momentOf(offeredUntil));
  if (status === 'CONFIRMED' && place !== null) return place;
  return '';
}

export const registrationTones: Readonly<Record<RegistrationStatus, 'plain' | 'indigo' | 'green' | 'gold'>> = {
  PENDING: 'plain',
  CONFIRMED: 'green',
  REJECTED: 'plain',
  WAITLISTED: 'indigo',
  OFFERED: 'gold',
  OFFER_EXPIRED: 'plain',
  CANCELLED: 'plain',
  ATTENDED: 'green',
  NO_SHOW: 'plain',
};

/** A registration that stands: signing up again would be refused. */
export const stands = ({ status }: Pick<RegistrationDto, 'status'>): boolean =>
  status !== 'CANCELLED' && status !== 'OFFER_EXPIRED' && status !== 'REJECTED';

export const mayCancel = (status: RegistrationStatus): boolean => status === 'CONFIRMED' || status === 'WAITLISTED';
