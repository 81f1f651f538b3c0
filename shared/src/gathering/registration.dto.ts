import type { RegistrationStatus } from '../states/registration.states.js';
import type { FormAnswersDto, GatheringKind } from './gathering.dto.js';

/** `POST gatherings/sessions/:id/registrations`, with an idempotency key. */
export interface SignUpDto {
  answers: FormAnswersDto;
  /** Somebody under 18 comes with a guardian; asked for where the gathering needs it. */
  withGuardian?: boolean;
}

/** One's own registration. `GET me/registrations`. */
export interface RegistrationDto {
  id: string;
  gatheringId: string;
  sessionId: string;
  kind: GatheringKind;
  title: string;
  startsAt: string;
  endsAt: string;
  status: RegistrationStatus;
  /** The order of arrival in this session. */
  number: number;
  /** How many wait before me; null when I do not wait. */
  ahead: number | null;
  /** Until when an offered place is kept for me. */
  offeredUntil: string | null;
  /** Only for people with a place. */
  place: string | null;
  onlineLink: string | null;
  /** Why the gathering does not take place; null: it does. */
  cancelReason: string | null;
}

/** `GET desk/gatherings/:id/registrations` → PageDto. No word about the person. */
export interface DeskRegistrationRowDto {
  id: string;
  sessionId: string;
  number: number;
  status: RegistrationStatus;
  signedUpAt: string;
  offeredUntil: string | null;
}

/** `POST desk/registrations/:id/reading` with a reason that goes on record. Answers are null once they are erased. */
export interface RegistrationAnswersDto {
  answers: { label: string; value: string }[] | null;
}
