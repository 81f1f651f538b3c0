import type { GatheringCardDto, GatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Paths } from '@good-netizen/shared/paths';
import { LectureWorld, ok } from './lecture-world.js';
import { useWorld } from '../support/use-world.js';

describe('the lectures that ship to show the system', () => {
  let world: LectureWorld;
  useWorld('sqlite', LectureWorld, (opened) => (world = opened));

  it('say that they are shown only, and can be signed up for from the first day', async () => {
    const cards = ok<GatheringCardDto[]>(await world.ask({}, 'GET', Paths.gathering.list));
    expect(cards.length).toBeGreaterThanOrEqual(3);
    const now = world.clock.now().toISOString();
    for (const card of cards) {
      expect(card.title).toMatch(/^演示·/);
      expect(card.signUpOpensAt < now && now < card.signUpClosesAt && card.hasFreePlace).toBe(true);
    }
    expect(cards.map(({ startsAt }) => startsAt)).toEqual([...cards.map(({ startsAt }) => startsAt)].sort());
    const [next] = cards;
    const { form, sessions } = ok<GatheringDto>(await world.ask({}, 'GET', Paths.gathering.detail(next?.id ?? '')));
    const answers = Object.fromEntries(form.map(({ key, options }) => [key, options?.[0] ?? true]));
    const who = await world.visitor();
    const path = Paths.gathering.signUp(sessions[0]?.id ?? '');
    expect(ok(await world.ask(who, 'POST', path, { answers }), 201)).toMatchObject({ status: 'CONFIRMED', number: 1 });
  });
});
