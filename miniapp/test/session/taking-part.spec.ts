import { hurdleOf } from '@/lib/session/taking-part';
import { resetTaro, visited } from '../support/taro';

const abilities = (pledge: boolean) => ({ learn: true, pledge, vote: false });

describe('what comes before taking part', () => {
  beforeEach(resetTaro);

  it('is the age for who never said it', () => {
    hurdleOf({ ageBand: null, abilities: abilities(false) })?.go();
    expect(visited).toEqual(['/features/account/pages/profile/index']);
  });

  it('is a guardian for a child, until the guardian agreed', () => {
    const hurdle = hurdleOf({ ageBand: 'UNDER_14', abilities: abilities(false) });
    expect(hurdle?.sentence).toContain('监护人');
    hurdle?.go();
    expect(visited).toEqual(['/features/privacy/pages/guardian/index']);
    expect(hurdleOf({ ageBand: 'UNDER_14', abilities: abilities(true) })).toBeNull();
  });

  it('is nothing for everybody else', () => {
    expect(hurdleOf({ ageBand: 'FROM_14_TO_17', abilities: abilities(true) })).toBeNull();
    expect(hurdleOf({ ageBand: 'ADULT', abilities: abilities(true) })).toBeNull();
  });
});
