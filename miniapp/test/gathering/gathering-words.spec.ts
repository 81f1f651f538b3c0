import type { GatheringCardDto } from '@good-netizen/shared/gathering/gathering.dto';
import { cardNote, placesLeft, registrationNote, signUpState, stands } from '@/features/gathering/gathering-words';
import { registration } from './registration';

const card: GatheringCardDto = {
  id: 'g1',
  kind: 'FAMILY_LECTURE',
  title: '和孩子谈谈网络',
  unitName: '县妇联',
  regionCode: '520000',
  status: 'PUBLISHED',
  online: false,
  signUpOpensAt: '2026-11-20T00:00:00.000Z',
  signUpClosesAt: '2026-11-27T10:00:00.000Z',
  startsAt: '2026-11-28T06:00:00.000Z',
  hasFreePlace: true,
};
const at = (iso: string): number => Date.parse(iso);

describe('words of a lecture', () => {
  it('says when one can sign up', () => {
    expect(signUpState(card, at('2026-11-19T23:59:59Z'))).toBe('NOT_YET');
    expect(signUpState(card, at('2026-11-20T00:00:00Z'))).toBe('OPEN');
    expect(signUpState(card, at('2026-11-27T10:00:00Z'))).toBe('OVER');
    expect(signUpState({ ...card, status: 'CLOSED' }, at('2026-11-21T00:00:00Z'))).toBe('OVER');
    expect(signUpState({ ...card, status: 'CANCELLED' }, at('2026-11-21T00:00:00Z'))).toBe('CANCELLED');
    expect(cardNote(card, at('2026-11-19T00:00:00Z'))).toBe('11月20日 08:00 开始报名');
  });

  it('says the places left in a sentence', () => {
    expect(placesLeft({ free: 3, waiting: 0 })).toBe('还有 3 个名额');
    expect(placesLeft({ free: 0, waiting: 0 })).toContain('候补');
    expect(placesLeft({ free: 0, waiting: 7 })).toContain('7 人在候补');
  });

  it('says what a registration waits for', () => {
    expect(registrationNote({ ...registration, status: 'WAITLISTED', ahead: 0 })).toContain('第一位');
    expect(registrationNote({ ...registration, status: 'WAITLISTED', ahead: 4 })).toContain('4 人');
    const offered = { ...registration, status: 'OFFERED', offeredUntil: '2026-11-24T12:30:00.000Z' } as const;
    expect(registrationNote(offered)).toBe('为您保留到 11月24日 20:30');
  });

  it('lets one sign up again after giving a place back, and not while one has one', () => {
    expect(stands({ status: 'CANCELLED' })).toBe(false);
    expect(stands({ status: 'OFFER_EXPIRED' })).toBe(false);
    expect(stands({ status: 'WAITLISTED' })).toBe(true);
    expect(stands({ status: 'ATTENDED' })).toBe(true);
  });
});
