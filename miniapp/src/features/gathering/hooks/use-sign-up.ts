import { useRef, useState } from 'react';
import type { FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import { isTransient, sentenceFor } from '@/lib/http/api-error';
import { notify } from '@/lib/notice-store';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { signUp } from '../api/registrations';
import { gatheringCopy } from '../gathering.copy';
import { dropDraft, keepDraft, keptDraft } from '../sign-up-drafts';
import { answersToSend, problemFrom, problemsOf, type SignUpFields } from '../sign-up-form';

/** A sign-up form being filled in: kept while one types, sent once, refused at the field. */
export function useSignUp(sessionId: string, form: readonly FormFieldDto[], guardianAsked: boolean) {
  const [fields, setFields] = useState(() => keptDraft(sessionId));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const key = useRef<string | null>(null);
  const change = (part: Partial<SignUpFields>): void => {
    key.current = null;
    const next = { ...fields, ...part };
    setFields(next);
    keepDraft(sessionId, next);
    setProblems((before) => (Object.keys(before).length > 0 ? problemsOf(form, next, guardianAsked) : before));
  };
  const send = async (): Promise<RegistrationDto | null> => {
    const found = problemsOf(form, fields, guardianAsked);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      notify(gatheringCopy.lookAtForm, 'warning');
      return null;
    }
    setBusy(true);
    try {
      key.current ??= await newIdempotencyKey();
      const guardian = guardianAsked ? { withGuardian: fields.withGuardian } : {};
      const done = await signUp(sessionId, { answers: answersToSend(form, fields), ...guardian }, key.current);
      dropDraft(sessionId);
      return done;
    } catch (error) {
      // What was refused is refused again under the same key; only what got no answer is asked for again.
      if (!isTransient(error)) key.current = null;
      setProblems(problemFrom(error, form) ?? {});
      notify(sentenceFor(error), 'warning');
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { fields, problems, busy, change, send };
}
