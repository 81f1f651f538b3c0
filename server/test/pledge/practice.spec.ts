import type { PracticeCountsDto, PracticeEntryDto } from '@good-netizen/shared/pledge/practice.dto';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';

describe('notes of practice', () => {
  let world: CodeWorld;
  let today: string;
  beforeAll(async () => {
    world = await CodeWorld.open();
    today = shanghaiDay(world.clock.now());
  });
  afterAll(() => world.close());

  const note = (who: Netizen, clauseKey: string, day = today, text = '帮外婆关掉了免密支付') =>
    world.ask(who, 'POST', 'practice/entries', { clauseKey, text, day });

  it('are one a clause and day, however fast the taps come, and only one’s own', async () => {
    const netizen = await world.netizen();
    const taps = await Promise.all(Array.from({ length: 10 }, () => note(netizen, 'help-family')));
    expect(taps.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(taps.filter((tap) => tap.json<{ code?: string }>().code === 'PLEDGE.PRACTICE_TWICE')).toHaveLength(9);
    const [entry] = (await world.ask(netizen, 'GET', 'me/practice')).json<PracticeEntryDto[]>();
    expect(entry).toMatchObject({ clauseKey: 'help-family', clauseTitle: '帮老带小一起学', day: today });
    const stranger = await world.netizen();
    expect((await world.ask(stranger, 'DELETE', `practice/entries/${entry?.id ?? ''}`)).statusCode).toBe(404);
    expect((await world.ask(netizen, 'DELETE', `practice/entries/${entry?.id ?? ''}`)).statusCode).toBe(204);
    expect((await world.ask(netizen, 'GET', 'me/practice')).json()).toEqual([]);
  });

  it('are of this week and of a clause in force', async () => {
    const netizen = await world.netizen();
    const day = (back: number): string => shanghaiDay(new Date(world.clock.now().getTime() - back * 86_400_000));
    expect((await note(netizen, 'help-family', day(6))).statusCode).toBe(201);
    for (const wrong of [day(7), day(-1), '20180230', '00000000']) {
      expect((await note(netizen, 'help-family', wrong)).json()).toMatchObject({
        code: 'PLEDGE.PRACTICE_DAY',
        field: 'day',
      });
    }
    expect((await note(netizen, 'no-such-clause')).json()).toMatchObject({ code: 'PLEDGE.CLAUSE_KEY_UNKNOWN' });
    expect((await note(netizen, 'help-family', today, '长'.repeat(141))).statusCode).toBe(400);
    expect((await note(await world.netizen('UNDER_14'), 'help-family')).statusCode).toBe(403);
  });

  it('are told in sums, never of fewer than five people', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => world.netizen()));
    for (const person of people.slice(0, 4)) await note(person, 'moderate-use');
    const counted = async () => {
      const dto = (await world.office.ask('GET', 'desk/practice/counts')).json<PracticeCountsDto>();
      return dto.clauses.find(({ clauseKey }) => clauseKey === 'moderate-use');
    };
    expect(await counted()).toMatchObject({ people: null, entries: null });
    await note(people[4] as Netizen, 'moderate-use');
    expect(await counted()).toMatchObject({ people: 5, entries: 5 });
    const everybody = await world.ask({}, 'GET', 'practice/counts');
    expect(everybody.payload).not.toContain('免密支付');
  });
});
