import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { SignUpForm } from '@/features/gathering/components/sign-up-form';
import { answerWith, requests, resetTaro, visited } from '../support/taro';
import { form, registration } from './registration';

const session = { id: 's1', startsAt: '', endsAt: '', places: 10, free: 1, waiting: 0 };
const gathering = { id: 'g1', form, guardianNeeded: true, sessions: [session] } as unknown as GatheringDto;
const young = { ageBand: 'FROM_14_TO_17' } as MeDto;
const show = (): (() => void) => render(<SignUpForm gathering={gathering} session={session} me={young} />).unmount;
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string): boolean => fireEvent.click(screen.getByRole('radio', { name }));
const bodies = (): unknown[] => requests.map(({ data }) => JSON.parse(data ?? '') as unknown);

describe('signing up', () => {
  beforeEach(resetTaro);

  it('says at each field what is missing, and sends nothing until it is there', async () => {
    show();
    press('提交报名');
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThanOrEqual(3));
    expect(screen.getByText('请选一项。')).toBeTruthy();
    expect(screen.getByText(/需要监护人陪同，请勾选/)).toBeTruthy();
    expect(requests).toEqual([]);
    choose('小学');
    expect(screen.queryByText('请选一项。')).toBeNull();
  });

  it('keeps what was filled in when the person leaves, and when the server refuses', async () => {
    const leave = show();
    choose('小学');
    fireEvent.click(screen.getByRole('checkbox'));
    leave();
    show();
    expect(screen.getByRole('radio', { name: '小学' }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('true');
  });

  it('asks anew after a refusal, leads to the registration, and forgets the draft', async () => {
    const short = { ...gathering, form: form.filter(({ kind }) => kind !== 'TEXT') };
    const view = render(<SignUpForm gathering={short} session={session} me={young} />);
    choose('小学');
    choose('否');
    fireEvent.click(screen.getByRole('checkbox'));
    answerWith(() => ({
      status: 400,
      body: { code: 'GATHERING.ANSWER_BAD', message: '请按提示填写。', field: 'answers.q2' },
    }));
    press('提交报名');
    await screen.findByText('请按提示填写。');
    answerWith(() => ({ body: registration }));
    press('提交报名');
    await waitFor(() => expect(visited).toEqual(['/features/gathering/pages/ticket/index?registrationId=r1']));
    expect(bodies()).toEqual(Array(2).fill({ answers: { q2: '小学', q3: false }, withGuardian: true }));
    expect(requests[0]?.header['idempotency-key']).not.toBe(requests[1]?.header['idempotency-key']);
    view.unmount();
    show();
    expect(screen.getByRole('radio', { name: '小学' }).getAttribute('aria-checked')).toBe('false');
  });
});
