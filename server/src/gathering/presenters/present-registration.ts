import type {
  DeskRegistrationRowDto,
  RegistrationAnswersDto,
  RegistrationDto,
} from '@good-netizen/shared/gathering/registration.dto';
import { placeHolding } from '@good-netizen/shared/states/registration.states';
import type { GatheringSession } from '../domain/gathering-session.js';
import type { Gathering } from '../domain/gathering.js';
import type { Registration } from '../domain/registration.js';
import { statusAt } from '../domain/seen-registration.js';

export interface RegistrationBelonging {
  readonly gathering: Gathering;
  readonly session: GatheringSession;
  /** How many of those who wait come before. */
  readonly ahead: number;
  readonly now: Date;
}

/** One's own. Where it takes place, and the link, are told to people with a place only. */
export function presentRegistration(
  registration: Registration,
  { gathering, session, ahead, now }: RegistrationBelonging,
): RegistrationDto {
  const { id, sessionId, number, offeredUntil } = registration;
  const { id: gatheringId, kind, title, place, onlineLink, cancelReason } = gathering;
  const status = statusAt(registration, gathering, now);
  const hasPlace = placeHolding.includes(status);
  return {
    ...{ id, gatheringId, sessionId, kind, title, status, number, cancelReason },
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    ahead: status === 'WAITLISTED' ? ahead : null,
    offeredUntil: status === 'OFFERED' ? (offeredUntil?.toISOString() ?? null) : null,
    place: hasPlace ? place : null,
    onlineLink: hasPlace ? onlineLink : null,
  };
}

/** No word about the person. */
export function presentRegistrationRow(
  registration: Registration,
  gathering: Gathering,
  now: Date,
): DeskRegistrationRowDto {
  const { id, sessionId, number, signedUpAt, offeredUntil } = registration;
  const status = statusAt(registration, gathering, now);
  const until = status === 'OFFERED' ? (offeredUntil?.toISOString() ?? null) : null;
  return { id, sessionId, number, status, signedUpAt: signedUpAt.toISOString(), offeredUntil: until };
}

/** The questions of the form, with what was answered. */
export function presentAnswers(
  { answers, withGuardian }: Registration,
  { form, guardianNeeded }: Gathering,
): RegistrationAnswersDto {
  if (answers === null) return { answers: null };
  const said = form.flatMap(({ key, label }) => {
    const answer = answers[key];
    if (answer === undefined) return [];
    return [{ label, value: typeof answer === 'boolean' ? yesOrNo(answer) : answer }];
  });
  return { answers: guardianNeeded ? [...said, { label: '监护人陪同', value: yesOrNo(withGuardian) }] : said };
}

const yesOrNo = (answer: boolean): string => (answer ? '是' : '否');
