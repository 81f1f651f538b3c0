import { FAMILY_MEMBERS_MAX, type FamilyDto, type FamilyTitle } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { newId } from '../../src/platform/id.js';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a family', (open) => {
  let world: CodeWorld;
  let guardian: Netizen;
  let family: FamilyDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => {
    guardian = await world.netizen();
    family = (await found(guardian)).json<FamilyDto>();
  });

  const found = (who: Netizen, key = newId(), title: FamilyTitle = 'MOTHER') =>
    world.ask({ ...who, 'idempotency-key': key } as Netizen, 'POST', Paths.families, { title });
  const join = (who: Netizen, code: string | null, title: FamilyTitle = 'RELATIVE') =>
    world.ask(who, 'POST', Paths.familyInvitation(code ?? ''), { title });
  const shown = async (who: Netizen) => (await world.ask(who, 'GET', Paths.me.family)).json<FamilyDto>();
  const crowd = (count: number) => Promise.all(Array.from({ length: count }, () => world.netizen()));
  const statuses = (answers: { statusCode: number }[]) => answers.map(({ statusCode }) => statusCode).sort();

  it('is founded once, however often the founding is sent at one moment', async () => {
    const who = await world.netizen();
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => found(who, key)));
    expect(new Set(answers.map((it) => it.json<FamilyDto>().id)).size).toBe(1);
    expect(statuses(answers)).toEqual(Array.from({ length: 10 }, () => 201));
    expect((await found(who)).json()).toMatchObject({ code: 'FAMILY.ALREADY_IN_ONE' });
  });

  it('has eight places when thirty people come at one moment', async () => {
    const people = await crowd(30);
    const answers = await Promise.all(people.map((who) => join(who, family.code)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(FAMILY_MEMBERS_MAX - 1);
    const refused = answers
      .filter(({ statusCode }) => statusCode !== 200)
      .map((it) => it.json<{ code: string }>().code);
    expect(new Set(refused)).toEqual(new Set(['FAMILY.FULL']));
    expect((await shown(guardian)).members).toHaveLength(FAMILY_MEMBERS_MAX);
  });

  it('takes a person once, and into one family only', async () => {
    const [who, other] = await crowd(2);
    if (!who || !other) throw new Error('nobody came');
    const second = (await found(other)).json<FamilyDto>();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => join(who, i % 2 === 0 ? family.code : second.code)),
    );
    const seats = [await shown(guardian), await shown(other)].map(({ members }) => members.length).sort();
    expect(seats).toEqual([1, 2]);
    expect(statuses(answers)).toEqual([...Array<number>(5).fill(200), ...Array<number>(5).fill(409)]);
  });

  it('has one answer for a wrong, an expired and a revoked code', async () => {
    const who = await world.netizen();
    const wrong = (await join(who, 'ZZZZZZZZ')).json<object>();
    const old = family.code;
    const renewed = (await world.ask(guardian, 'POST', Paths.me.familyCode)).json<FamilyDto>();
    expect(renewed.code).not.toBe(old);
    const replaced = (await join(who, old)).json<object>();
    expect((await world.ask(guardian, 'DELETE', Paths.me.familyCode)).statusCode).toBe(204);
    const revoked = (await join(who, renewed.code)).json<object>();
    const again = (await world.ask(guardian, 'POST', Paths.me.familyCode)).json<FamilyDto>();
    world.wait(24 * 3600);
    // The sign-in ended meanwhile.
    const late = (await join(await world.netizen(), again.code)).json<object>();
    for (const answer of [wrong, replaced, revoked, late]) {
      expect(answer).toMatchObject({ code: 'FAMILY.CODE_INVALID', message: expect.stringContaining('失效') as string });
    }
  });

  it('slows down who tries codes', async () => {
    const who = await world.netizen();
    const answers = await Promise.all(Array.from({ length: 25 }, () => join(who, 'ZZZZZZZY')));
    expect(statuses(answers)).toEqual([...Array<number>(20).fill(404), ...Array<number>(5).fill(429)]);
    expect((await join(await world.netizen(), family.code)).statusCode).toBe(200);
  });

  it('is guarded by an adult, and takes a child with a guardian’s agreement only', async () => {
    const child = await world.netizen('UNDER_14');
    expect((await found(child)).json()).toMatchObject({ code: 'FAMILY.ADULT_ONLY' });
    expect((await join(child, family.code)).json()).toMatchObject({ code: 'FAMILY.CONSENT_REQUIRED' });
    expect((await shown(guardian)).members).toHaveLength(1);
  });

  it('lets the guardian alone send somebody away, and takes the code back then', async () => {
    const [one, two] = await crowd(2);
    if (!one || !two) throw new Error('nobody came');
    const mine = (await join(one, family.code)).json<FamilyDto>().members.find(({ me }) => me)?.id ?? '';
    await join(two, family.code);
    expect((await world.ask(two, 'DELETE', Paths.me.familyMember(mine))).statusCode).toBe(403);
    const stranger = await world.netizen();
    await found(stranger);
    expect((await world.ask(stranger, 'DELETE', Paths.me.familyMember(mine))).statusCode).toBe(404);
    expect((await world.ask(guardian, 'DELETE', Paths.me.familyMember(mine))).statusCode).toBe(204);
    expect((await world.ask(one, 'GET', Paths.me.family)).statusCode).toBe(404);
    expect((await join(one, family.code)).json()).toMatchObject({ code: 'FAMILY.CODE_INVALID' });
  });

  it('is handed over to an adult, and then left; its last guardian dissolves it', async () => {
    const heir = await world.netizen();
    const id = (await join(heir, family.code)).json<FamilyDto>().members.find(({ me }) => me)?.id;
    expect((await world.ask(guardian, 'DELETE', Paths.me.familyMembership)).json()).toMatchObject({
      code: 'FAMILY.GUARDIAN_STAYS',
    });
    const handed = await world.ask(guardian, 'POST', Paths.me.familyGuardian, { memberId: id });
    expect(handed.json()).toMatchObject({ role: 'MEMBER', code: null });
    expect((await shown(heir)).role).toBe('GUARDIAN');
    expect((await world.ask(guardian, 'DELETE', Paths.me.family)).statusCode).toBe(403);
    expect((await world.ask(guardian, 'DELETE', Paths.me.familyMembership)).statusCode).toBe(204);
    expect((await world.ask(heir, 'DELETE', Paths.me.family)).statusCode).toBe(204);
    expect((await world.ask(heir, 'GET', Paths.me.family)).statusCode).toBe(404);
  });

  it('tells its members neither accounts nor nicknames', async () => {
    const who = await world.netizen();
    const seen = (await join(who, family.code, 'ELDEST')).json<FamilyDto>();
    expect(seen.code).toBeNull();
    for (const member of seen.members)
      expect(Object.keys(member).sort()).toEqual(['hasPin', 'id', 'me', 'role', 'title']);
  });
});
