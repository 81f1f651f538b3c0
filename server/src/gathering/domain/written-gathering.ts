import type { FormFieldDto, SessionWishDto, WriteGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { Gathering } from './gathering.js';
import {
  GatheringFormBadError,
  GatheringFormPersonalError,
  GatheringPlaceMissingError,
  GatheringSeatsError,
  GatheringTimesError,
} from './gathering.errors.js';

/** What a form never asks for: papers and accounts of a person. */
const PERSONAL = /身份证|护照|证件号|银行卡|银行账|社保|密码|人脸|指纹/u;

export interface WrittenSession {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly reserved: number;
}

type Written = Pick<
  Gathering,
  | 'kind'
  | 'activityOrdinal'
  | 'regionCode'
  | 'title'
  | 'summary'
  | 'lecturer'
  | 'place'
  | 'onlineLink'
  | 'ages'
  | 'guardianNeeded'
  | 'form'
  | 'signUpOpensAt'
  | 'signUpClosesAt'
  | 'offerHours'
>;

/** What somebody wrote of a gathering, trimmed and in order. @throws GatheringTimesError, GatheringSeatsError, GatheringPlaceMissingError, GatheringFormBadError, GatheringFormPersonalError */
export function readGathering(wish: WriteGatheringDto): { gathering: Written; sessions: WrittenSession[] } {
  const sessions = wish.sessions.map(readSession).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const [signUpOpensAt, signUpClosesAt] = [new Date(wish.signUpOpensAt), new Date(wish.signUpClosesAt)];
  const last = sessions.at(-1);
  if (signUpOpensAt >= signUpClosesAt) throw new GatheringTimesError('signUpClosesAt');
  if (!last || signUpClosesAt > last.startsAt) throw new GatheringTimesError('signUpClosesAt');
  const [place, onlineLink] = [words(wish.place), words(wish.onlineLink)];
  if (place === null && onlineLink === null) throw new GatheringPlaceMissingError();
  const { kind, activity: activityOrdinal, regionCode, ages, guardianNeeded, offerHours } = wish;
  const said = { title: wish.title.trim(), summary: wish.summary.trim(), lecturer: words(wish.lecturer) };
  const facts = { kind, activityOrdinal, regionCode, ages: [...new Set(ages)], guardianNeeded, offerHours };
  const rest = { place, onlineLink, form: readForm(wish.form), signUpOpensAt, signUpClosesAt };
  return { gathering: { ...facts, ...said, ...rest }, sessions };
}

const words = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

function readSession(wish: SessionWishDto, index: number): WrittenSession {
  const [startsAt, endsAt] = [new Date(wish.startsAt), new Date(wish.endsAt)];
  if (startsAt >= endsAt) throw new GatheringTimesError(`sessions.${index}.endsAt`);
  if (wish.capacity < 1) throw new GatheringSeatsError(`sessions.${index}.capacity`);
  if (wish.reserved < 0 || wish.reserved > wish.capacity) throw new GatheringSeatsError(`sessions.${index}.reserved`);
  return { startsAt, endsAt, capacity: wish.capacity, reserved: wish.reserved };
}

function readForm(form: readonly FormFieldDto[]): FormFieldDto[] {
  const keys = new Set<string>();
  return form.map((field, index) => {
    const { key, kind, required } = field;
    const label = field.label.trim();
    const options = (field.options ?? []).map((option) => option.trim());
    const isChoice = kind === 'CHOICE';
    const fewOrTwice = options.length < 2 || new Set(options).size < options.length || options.includes('');
    if (label === '' || keys.has(key) || (isChoice ? fewOrTwice : options.length > 0)) {
      throw new GatheringFormBadError(index);
    }
    if (PERSONAL.test([label, ...options].join('\n'))) throw new GatheringFormPersonalError(index);
    keys.add(key);
    return { key, kind, label, required, ...(isChoice ? { options } : {}) };
  });
}
