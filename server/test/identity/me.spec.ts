import { describeOnEveryDatabase } from '../support/test-database.js';
import { bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('what a netizen says of themselves', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  /** A person who is signed in however much time passes. */
  const person = async (key: string): Promise<(payload: object) => ReturnType<IdentityWorld['ask']>> => {
    await world.signIn(key);
    return async (payload) => {
      const { tokens } = await world.signIn(key);
      return world.ask({ method: 'PUT', url: '/api/me', payload, headers: bearer(tokens.accessToken) });
    };
  };

  it('starts empty and is changed piece by piece', async () => {
    const { me } = await world.signIn('guiyang');
    expect(me).toEqual({
      netizenId: expect.any(String),
      nickname: null,
      ageBand: null,
      regionCode: null,
      sectorCode: null,
      regionChangeableFrom: null,
      ageBandChangeableFrom: null,
      abilities: { learn: true, pledge: false, vote: false },
      consentDue: [],
      erasedFrom: null,
      phoneBound: false,
    });
    const change = await person('guiyang');
    await change({ nickname: '  山里的风 ', sectorCode: 'EDUCATION' });
    const after = (await change({ ageBand: 'ADULT' })).json();
    expect(after).toMatchObject({ nickname: '山里的风', sectorCode: 'EDUCATION', ageBand: 'ADULT' });
    expect((await change({ nickname: null, sectorCode: null })).json()).toMatchObject({
      nickname: null,
      sectorCode: null,
    });
    expect((await world.signIn('guiyang')).me).toMatchObject({ nickname: null, ageBand: 'ADULT' });
  });

  it.each([
    ['UNDER_14', { learn: true, pledge: false, vote: false }],
    ['FROM_14_TO_17', { learn: true, pledge: true, vote: false }],
    ['ADULT', { learn: true, pledge: true, vote: true }],
  ])('decides what a person of %s may do', async (ageBand, abilities) => {
    const change = await person(`age-${ageBand}`);
    expect((await change({ ageBand })).json()).toMatchObject({ ageBand, abilities });
  });

  it('lets the region change at most once in 30 days, and then changes nothing else either', async () => {
    const change = await person('mover');
    const first = await change({ regionCode: '520100' });
    expect(first.json()).toMatchObject({ regionCode: '520100', regionChangeableFrom: expect.any(String) });
    const from = new Date(world.clock.now().getTime() + 30 * 86_400_000).toISOString();
    expect((await change({ regionCode: '520100' })).statusCode).toBe(200);
    const early = await change({ regionCode: '520300', nickname: '搬家' });
    expect(early.statusCode).toBe(409);
    expect(early.json()).toMatchObject({ code: 'IDENTITY.REGION_CHANGE_TOO_SOON', details: { changeableFrom: from } });
    expect((await world.signIn('mover')).me).toMatchObject({ regionCode: '520100', nickname: null });
    world.clock.set(from);
    expect((await change({ regionCode: '520300' })).json()).toMatchObject({ regionCode: '520300' });
  });

  it('lets a band under 18 change at most once in 30 days, and then changes nothing else either', async () => {
    const change = await person('pupil');
    const from = new Date(world.clock.now().getTime() + 30 * 86_400_000).toISOString();
    expect((await change({ ageBand: 'FROM_14_TO_17' })).json()).toMatchObject({ ageBandChangeableFrom: from });
    expect((await change({ ageBand: 'FROM_14_TO_17' })).json()).toMatchObject({ ageBandChangeableFrom: from });
    for (const ageBand of ['ADULT', 'UNDER_14']) {
      const early = await change({ ageBand, nickname: '长大了', regionCode: '520100' });
      expect(early.statusCode).toBe(409);
      expect(early.json()).toMatchObject({
        ...{ code: 'IDENTITY.AGE_BAND_CHANGE_TOO_SOON', field: 'ageBand', details: { changeableFrom: from } },
        message: expect.stringContaining('30 天'),
      });
    }
    expect((await world.signIn('pupil')).me).toMatchObject({
      ...{ ageBand: 'FROM_14_TO_17', nickname: null, regionCode: null },
    });
    expect((await change({ nickname: '小鱼' })).json()).toMatchObject({ nickname: '小鱼' });
    world.clock.set(from);
    expect((await change({ ageBand: 'ADULT' })).json()).toMatchObject({
      ageBand: 'ADULT',
      ageBandChangeableFrom: null,
    });
  });

  it('lets an adult put the band right at once, and then not back', async () => {
    const change = await person('mistaken');
    expect((await change({ ageBand: 'ADULT' })).json()).toMatchObject({ ageBandChangeableFrom: null });
    expect((await change({ ageBand: 'UNDER_14' })).statusCode).toBe(200);
    expect((await change({ ageBand: 'ADULT' })).statusCode).toBe(409);
  });

  it('does not let a band under 18 slip out through requests at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { tokens } = await world.signIn(`crowd-${round}`);
      const state = (ageBand: string): ReturnType<IdentityWorld['ask']> =>
        world.ask({ method: 'PUT', url: '/api/me', payload: { ageBand }, headers: bearer(tokens.accessToken) });
      await state('UNDER_14');
      const bands = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? 'ADULT' : 'FROM_14_TO_17'));
      const answers = await Promise.all(bands.map(state));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(409));
      world.clock.advanceDays(31);
      const later = await world.signIn(`crowd-${round}`);
      const headers = bearer(later.tokens.accessToken);
      const young = ['FROM_14_TO_17', 'FROM_14_TO_17', 'ADULT', 'ADULT'].map((ageBand) =>
        world.ask({ method: 'PUT', url: '/api/me', payload: { ageBand }, headers }),
      );
      const accepted = (await Promise.all(young)).filter(({ statusCode }) => statusCode === 200);
      const final = (await world.signIn(`crowd-${round}`)).me;
      expect(accepted.map((answer) => answer.json<{ ageBand: string }>().ageBand)).toContain(final.ageBand);
      expect(final.ageBandChangeableFrom === null).toBe(final.ageBand === 'ADULT');
    }
  });

  it('takes one of two regions that are named at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { tokens } = await world.signIn(`hesitant-${round}`);
      const name = (regionCode: string): ReturnType<IdentityWorld['ask']> =>
        world.ask({ method: 'PUT', url: '/api/me', payload: { regionCode }, headers: bearer(tokens.accessToken) });
      const wishes = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? '520100' : '520300'));
      const answers = await Promise.all(wishes.map(name));
      const accepted = answers.filter((answer) => answer.statusCode === 200);
      const regions = new Set(accepted.map((answer) => answer.json<{ regionCode: string }>().regionCode));
      expect(regions.size).toBe(1);
      expect(accepted).toHaveLength(4);
      expect((await world.signIn(`hesitant-${round}`)).me.regionCode).toBe([...regions][0]);
    }
  });

  it.each([
    ['an unknown region', { regionCode: '990000' }, 'IDENTITY.REGION_UNKNOWN', 'regionCode'],
    ['the whole province', { regionCode: '520000' }, 'IDENTITY.REGION_UNKNOWN', 'regionCode'],
    ['no region', { regionCode: null }, 'COMMON.INVALID_INPUT', 'regionCode'],
    ['an age band taken back', { ageBand: null }, 'COMMON.INVALID_INPUT', 'ageBand'],
    ['an invented age band', { ageBand: 'OLD' }, 'COMMON.INVALID_INPUT', 'ageBand'],
    ['an invented sector', { sectorCode: 'ARMY' }, 'COMMON.INVALID_INPUT', 'sectorCode'],
    ['a nickname of 21 characters', { nickname: '山'.repeat(21) }, 'COMMON.INVALID_INPUT', 'nickname'],
    ['a nickname that turns the text around', { nickname: 'a\u202eb' }, 'COMMON.INVALID_INPUT', 'nickname'],
    ['a field that is not theirs', { identityHash: 'x' }, 'COMMON.INVALID_INPUT', 'identityHash'],
    ['a text for a profile', 'nonsense', 'COMMON.MALFORMED_JSON', undefined],
  ])('refuses %s', async (_what, payload, code, field) => {
    const { tokens } = await world.signIn('careless');
    const headers = { ...bearer(tokens.accessToken), 'content-type': 'application/json' };
    const refusal = await world.ask({ method: 'PUT', url: '/api/me', payload, headers });
    expect(refusal.statusCode).toBe(400);
    expect(refusal.json()).toMatchObject({ code, message: expect.stringMatching(/\p{Script=Han}/u) });
    expect(refusal.json<{ field?: string }>().field).toBe(field);
  });
});
