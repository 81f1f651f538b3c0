import type { FormAnswersDto, FormFieldDto, GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { ApiError } from '@/lib/http/api-error';
import { gatheringCopy } from './gathering.copy';

/** What is filled in so far, by the key of the field; the guardian's tick beside it. */
export interface SignUpFields {
  answers: FormAnswersDto;
  withGuardian: boolean;
}

export const emptyFields: SignUpFields = { answers: {}, withGuardian: false };

/** The name under which the guardian's tick has its error. */
export const GUARDIAN = 'withGuardian';

/** A sentence for every field that keeps the form from being sent, by its key. */
export function problemsOf(
  form: readonly FormFieldDto[],
  { answers, withGuardian }: SignUpFields,
  guardianAsked: boolean,
): Record<string, string> {
  const problems = form.flatMap((field): [string, string][] => {
    const answer = answers[field.key];
    const isEmpty = answer === undefined || (typeof answer === 'string' && answer.trim() === '');
    return field.required && isEmpty ? [[field.key, gatheringCopy.missing[field.kind]]] : [];
  });
  if (guardianAsked && !withGuardian) problems.push([GUARDIAN, gatheringCopy.guardianMissing]);
  return Object.fromEntries(problems);
}

/** What is sent: blanks around words go, and so does what was left empty or is no longer asked. */
export function answersToSend(form: readonly FormFieldDto[], { answers }: SignUpFields): FormAnswersDto {
  const kept = form.flatMap(({ key }): [string, string | boolean][] => {
    const answer = answers[key];
    const written = typeof answer === 'string' ? answer.trim() : answer;
    return written === undefined || written === '' ? [] : [[key, written]];
  });
  return Object.fromEntries(kept);
}

/** The server's refusal at the field that it names (`answers.<key>` or `withGuardian`); null when it names none of these. */
export function problemFrom(error: unknown, form: readonly FormFieldDto[]): Record<string, string> | null {
  if (!(error instanceof ApiError) || error.field === undefined) return null;
  const key = error.field.replace(/^answers[.[]/, '').replace(/\]$/, '');
  const isKnown = key === GUARDIAN || form.some((field) => field.key === key);
  return isKnown ? { [key]: error.message } : null;
}

/** Somebody under 18 is asked for a guardian's company where the gathering needs it. */
export const asksGuardian = ({ guardianNeeded }: Pick<GatheringDto, 'guardianNeeded'>, me: MeDto | null): boolean =>
  guardianNeeded && me?.ageBand !== 'ADULT';
