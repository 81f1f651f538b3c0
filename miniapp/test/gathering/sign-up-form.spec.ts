import { answersToSend, asksGuardian, problemFrom, problemsOf } from '@/features/gathering/sign-up-form';
import { dropDraft, keepDraft, keptDraft } from '@/features/gathering/sign-up-drafts';
import { ApiError } from '@/lib/http/api-error';
import { keepValue, StorageKey } from '@/lib/storage';
import { resetTaro } from '../support/taro';
import { form } from './registration';

const filled = { answers: { q1: ' 手机管多久好？ ', q2: '小学', q3: false }, withGuardian: false };

describe('a sign-up form', () => {
  it('names every field that is not answered, and none that may be left out', () => {
    expect(Object.keys(problemsOf(form, { answers: { q1: '  ' }, withGuardian: false }, false))).toEqual(['q1', 'q2']);
    expect(problemsOf(form, filled, false)).toEqual({});
    expect(Object.keys(problemsOf(form, filled, true))).toEqual(['withGuardian']);
    expect(problemsOf(form, { ...filled, withGuardian: true }, true)).toEqual({});
  });

  it('sends “no” as an answer, and leaves out what is empty or asked no more', () => {
    expect(answersToSend(form, filled)).toEqual({ q1: '手机管多久好？', q2: '小学', q3: false });
    expect(answersToSend(form, { answers: { q1: ' ', gone: 'x' }, withGuardian: false })).toEqual({});
  });

  it('shows a refusal at the field that the server names', () => {
    const refusal = (field?: string) =>
      new ApiError({ code: 'GATHERING.ANSWER_BAD', message: '请按提示填写。', field });
    expect(problemFrom(refusal('answers.q2'), form)).toEqual({ q2: '请按提示填写。' });
    expect(problemFrom(refusal('withGuardian'), form)).toEqual({ withGuardian: '请按提示填写。' });
    expect(problemFrom(refusal('answers.q9'), form)).toBeNull();
    expect(problemFrom(refusal(), form)).toBeNull();
  });

  it('asks for a guardian’s company of everybody who is not known to be of age', () => {
    const me = (ageBand: 'ADULT' | 'FROM_14_TO_17') => ({ ageBand }) as Parameters<typeof asksGuardian>[1];
    expect(asksGuardian({ guardianNeeded: true }, me('FROM_14_TO_17'))).toBe(true);
    expect(asksGuardian({ guardianNeeded: true }, me('ADULT'))).toBe(false);
    expect(asksGuardian({ guardianNeeded: false }, me('FROM_14_TO_17'))).toBe(false);
  });
});

describe('what was typed and not sent', () => {
  beforeEach(resetTaro);

  it('is there again, of each session by itself, until it is sent', () => {
    keepDraft('s1', filled);
    keepDraft('s2', { ...filled, withGuardian: true });
    expect(keptDraft('s1')).toEqual(filled);
    dropDraft('s1');
    expect(keptDraft('s1').answers).toEqual({});
    expect(keptDraft('s2').withGuardian).toBe(true);
  });

  it('is of no more than five sessions, and survives a spoilt storage', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) keepDraft(id, filled);
    expect(keptDraft('a').answers).toEqual({});
    expect(keptDraft('f')).toEqual(filled);
    keepValue(StorageKey.SIGN_UPS, 'nonsense');
    expect(keptDraft('f').answers).toEqual({});
  });
});
