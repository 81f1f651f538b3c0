import type { FormAnswersDto, FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { Gathering } from './gathering.js';
import {
  GatheringNotFoundError,
  SignUpAgeError,
  SignUpAnswerBadError,
  SignUpClosedError,
  SignUpGuardianError,
  SignUpNotOpenError,
} from './gathering.errors.js';

/** @throws GatheringNotFoundError, SignUpNotOpenError, SignUpClosedError */
export function ensureSignUpOpen(gathering: Gathering, sessionStartsAt: Date, now: Date): void {
  if (gathering.status === 'DRAFT') throw new GatheringNotFoundError();
  if (gathering.status !== 'PUBLISHED') throw new SignUpClosedError();
  if (now < gathering.signUpOpensAt) throw new SignUpNotOpenError();
  if (now >= gathering.signUpClosesAt || now >= sessionStartsAt) throw new SignUpClosedError();
}

/** Who has not said how old they are comes in only where every age does. @throws SignUpAgeError, SignUpGuardianError */
export function ensureMayCome(
  { ages, guardianNeeded }: Pick<Gathering, 'ages' | 'guardianNeeded'>,
  ageBand: AgeBand | null,
  withGuardian: boolean,
): void {
  if (ages.length > 0 && (ageBand === null || !ages.includes(ageBand))) throw new SignUpAgeError();
  if (guardianNeeded && ageBand !== 'ADULT' && !withGuardian) throw new SignUpGuardianError();
}

/** The answers that the form asks for and no others. @throws SignUpAnswerBadError naming the first field that is wrong */
export function readAnswers(form: readonly FormFieldDto[], answers: FormAnswersDto): FormAnswersDto {
  const unknown = Object.keys(answers).find((key) => !form.some((field) => field.key === key));
  if (unknown !== undefined) throw new SignUpAnswerBadError(unknown);
  const read = form.flatMap((field) => {
    const answer = readAnswer(field, answers[field.key]);
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  return Object.fromEntries(read);
}

function readAnswer({ key, kind, required, options }: FormFieldDto, given: unknown): string | boolean | undefined {
  const answer = typeof given === 'string' ? given.trim() : given;
  if (answer === undefined || answer === '') {
    if (required) throw new SignUpAnswerBadError(key);
    return undefined;
  }
  if (kind === 'YES_NO' && typeof answer === 'boolean') return answer;
  if (kind === 'CHOICE' && typeof answer === 'string' && options?.includes(answer) === true) return answer;
  const fits = typeof answer === 'string' && [...answer].length <= Limits.formAnswerMaxChars;
  if (kind === 'TEXT' && fits) return answer;
  throw new SignUpAnswerBadError(key);
}
