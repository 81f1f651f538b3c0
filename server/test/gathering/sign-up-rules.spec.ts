import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Gathering } from '../../src/gathering/domain/gathering.js';
import { ensureMayCome, ensureSignUpOpen, readAnswers } from '../../src/gathering/domain/sign-up-rules.js';

const comer = (ageBand: AgeBand | null, withGuardian: boolean) => ({ ageBand, withGuardian, guarded: true });
const form: FormFieldDto[] = [
  { key: 'school', kind: 'TEXT', label: '学校', required: true },
  { key: 'grade', kind: 'CHOICE', label: '年级', required: false, options: ['小学', '初中'] },
  { key: 'first', kind: 'YES_NO', label: '第一次来', required: false },
];
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
const gathering = (change: Partial<Gathering> = {}): Gathering =>
  Object.assign(new Gathering(), { status: 'PUBLISHED', signUpOpensAt: at(1), signUpClosesAt: at(5), ...change });

describe('the rules of a sign-up', () => {
  it.each([
    ['a draft', { status: 'DRAFT' as const }, 2, 'GATHERING.GATHERING_NOT_FOUND'],
    ['what is closed', { status: 'CLOSED' as const }, 2, 'GATHERING.SIGN_UP_CLOSED'],
    ['what is cancelled', { status: 'CANCELLED' as const }, 2, 'GATHERING.SIGN_UP_CLOSED'],
    ['who comes before the opening', {}, 0, 'GATHERING.SIGN_UP_NOT_OPEN'],
    ['who comes at the close', {}, 5, 'GATHERING.SIGN_UP_CLOSED'],
    ['who comes when it began', { signUpClosesAt: at(9) }, 8, 'GATHERING.SIGN_UP_CLOSED'],
  ])('refuse %s', (_what, change, hour, code) => {
    expect(() => ensureSignUpOpen(gathering(change), at(8), at(hour))).toThrow(expect.objectContaining({ code }));
    expect(() => ensureSignUpOpen(gathering(), at(8), at(1))).not.toThrow();
  });

  it('ask for an age where ages are bounded, and for a guardian of who is no adult', () => {
    const youth = { ages: ['UNDER_14' as const], guardianNeeded: true };
    const age = { code: 'GATHERING.SIGN_UP_AGE', field: 'ageBand' };
    expect(() => ensureMayCome(youth, comer('ADULT', true))).toThrow(expect.objectContaining(age));
    const unstated = { code: 'GATHERING.SIGN_UP_AGE_UNSTATED', field: 'ageBand' };
    expect(() => ensureMayCome({ ages: [], guardianNeeded: false }, comer(null, true))).toThrow(
      expect.objectContaining(unstated),
    );
    const alone = { ...comer('UNDER_14', true), guarded: false };
    expect(() => ensureMayCome(youth, alone)).toThrow(
      expect.objectContaining({ code: 'GATHERING.SIGN_UP_CHILD', field: undefined }),
    );
    const guardian = { code: 'GATHERING.SIGN_UP_GUARDIAN', field: 'withGuardian' };
    expect(() => ensureMayCome(youth, comer('UNDER_14', false))).toThrow(expect.objectContaining(guardian));
    expect(() => ensureMayCome({ ages: [], guardianNeeded: true }, comer('FROM_14_TO_17', false))).toThrow(
      expect.objectContaining(guardian),
    );
    expect(() => ensureMayCome(youth, comer('UNDER_14', true))).not.toThrow();
    expect(() => ensureMayCome({ ages: [], guardianNeeded: true }, comer('ADULT', false))).not.toThrow();
  });

  it.each([
    ['nothing where something is asked', {}, 'school'],
    ['blanks', { school: '  ' }, 'school'],
    ['a long text', { school: '长'.repeat(Limits.formAnswerMaxChars + 1) }, 'school'],
    ['a truth for a text', { school: true }, 'school'],
    ['what is no option', { school: '一中', grade: '大学' }, 'grade'],
    ['words for yes or no', { school: '一中', first: 'yes' }, 'first'],
    ['what nobody asked', { school: '一中', wechat: 'x' }, 'wechat'],
  ])('refuse %s and name the field', (_what, answers, key) => {
    const refusal = { code: 'GATHERING.ANSWER_BAD', httpStatus: 422, field: `answers.${key}` };
    expect(() => readAnswers(form, answers)).toThrow(expect.objectContaining(refusal));
  });

  it('keep what was asked, without blanks around it', () => {
    expect(readAnswers(form, { school: ' 一中 ', grade: '', first: false })).toEqual({ school: '一中', first: false });
  });
});
