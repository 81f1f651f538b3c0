import type { FormAnswersDto, FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { Gathering } from './gathering.js';
import {
  ChildNotAgreedForError,
  GatheringNotFoundError,
  SignUpAgeError,
  SignUpAgeUnstatedError,
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

/** Who asks for a place, as far as the rules of a gathering ask. */
export interface Comer {
  readonly netizenId: string;
  readonly ageBand: AgeBand | null;
  /** A guardian has agreed to what is stored of a child. */
  readonly guarded: boolean;
}

type ComerFacts = Omit<Comer, 'netizenId'> & { readonly withGuardian: boolean };

/**
 * Everybody says how old they are, since what is stored of a child under 14 needs a guardian's agreement.
 * @throws SignUpAgeUnstatedError, SignUpAgeError, SignUpGuardianError, ChildNotAgreedForError
 */
export function ensureMayCome(
  { ages, guardianNeeded }: Pick<Gathering, 'ages' | 'guardianNeeded'>,
  { ageBand, guarded, withGuardian }: ComerFacts,
): void {
  if (ageBand === null) throw new SignUpAgeUnstatedError();
  if (ageBand === 'UNDER_14' && !guarded) throw new ChildNotAgreedForError();
  if (ages.length > 0 && !ages.includes(ageBand)) throw new SignUpAgeError();
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
