import { Session } from '../../src/identity/domain/session.js';
import type { SessionDto, SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('sessions', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const refresh = (refreshToken: string): ReturnType<IdentityWorld['post']> =>
    world.post('auth/refresh', { refreshToken });
  const nextOf = async (refreshToken: string): Promise<string> => {
    const response = await refresh(refreshToken);
    expect(response.statusCode).toBe(200);
    return response.json<Required<SignedInDto>>().tokens.refreshToken;
  };
  const sessionsOf = async (accessToken: string): Promise<SessionDto[]> =>
    (await world.ask({ method: 'GET', url: '/api/me/sessions', headers: bearer(accessToken) })).json();

  it('renews with a rotating token and says who is signed in', async () => {
    const { tokens, me } = await world.signIn('guiyang');
    world.clock.advanceSeconds(3600);
    const renewed = (await refresh(tokens.refreshToken)).json<Required<SignedInDto>>();
    expect(renewed.me).toEqual(me);
    expect(renewed.tokens.refreshToken).not.toBe(tokens.refreshToken);
    expect((await sessionsOf(renewed.tokens.accessToken)).filter((session) => session.current)).toHaveLength(1);
  });

  it('lets twenty parallel requests renew with the same token, and all go on with one and the same next token', async () => {
    const { tokens } = await world.signIn('zunyi');
    const next = await Promise.all(Array.from({ length: 20 }, () => nextOf(tokens.refreshToken)));
    expect(new Set(next).size).toBe(1);
    world.clock.advanceSeconds(29);
    expect(await nextOf(tokens.refreshToken)).toBe(next[0]);
    expect(await nextOf(next[0]!)).not.toBe(next[0]);
  });

  it('ends the whole session when a token is used again after thirty seconds', async () => {
    const { tokens } = await world.signIn('bijie');
    const other = await world.signIn('bijie');
    const next = await nextOf(tokens.refreshToken);
    world.clock.advanceSeconds(31);
    const reuse = await refresh(tokens.refreshToken);
    expect(reuse.statusCode).toBe(401);
    expect(reuse.json()).toMatchObject({ code: 'IDENTITY.SESSION_EXPIRED' });
    expect((await refresh(next)).statusCode).toBe(401);
    const ended = await world.database.manager.findOneByOrFail(Session, { id: next.split('.')[0]! });
    expect(ended.endedBy).toBe('TOKEN_REUSED');
    expect(await nextOf(other.tokens.refreshToken)).toBeTruthy();
  });

  it('ends the session for a token two generations old even within thirty seconds', async () => {
    const { tokens } = await world.signIn('worker');
    const second = await nextOf(tokens.refreshToken);
    const third = await nextOf(second);
    expect((await refresh(tokens.refreshToken)).statusCode).toBe(401);
    expect((await refresh(third)).statusCode).toBe(401);
  });

  it('is not ended by tokens that somebody made up', async () => {
    const { tokens } = await world.signIn('student');
    const [id, generation, proof = ''] = tokens.refreshToken.split('.');
    const madeUp = [
      `${id}.${generation}.${'0'.repeat(64)}`,
      `${id}.7.${proof}`,
      `${id}.${generation}`,
      'nonsense',
      `${id}.${generation}.${proof}x`,
    ];
    for (const token of madeUp) expect((await refresh(token)).statusCode).toBe(401);
    expect(await nextOf(tokens.refreshToken)).toBeTruthy();
  });

  it('ends by itself after thirty days without use', async () => {
    const { tokens } = await world.signIn('guiyang');
    world.clock.advanceDays(29);
    const next = await nextOf(tokens.refreshToken);
    world.clock.advanceDays(30);
    expect((await refresh(next)).statusCode).toBe(401);
  });

  it('can be listed and ended by its netizen and by nobody else', async () => {
    const phone = await world.signIn('qiandongnan');
    const tablet = await world.signIn('qiandongnan');
    const stranger = await world.signIn('guiyang');
    const listed = await sessionsOf(phone.tokens.accessToken);
    expect(listed.map((session) => session.client)).toEqual(['mini-program', 'mini-program']);
    const lost = tablet.tokens.refreshToken.split('.')[0]!;
    const end = (accessToken: string, id = lost): ReturnType<IdentityWorld['ask']> =>
      world.ask({ method: 'DELETE', url: `/api/me/sessions/${id}`, headers: bearer(accessToken) });
    expect((await end(stranger.tokens.accessToken)).statusCode).toBe(404);
    expect((await end(phone.tokens.accessToken, 'not-an-id')).statusCode).toBe(400);
    expect((await end(phone.tokens.accessToken)).statusCode).toBe(204);
    expect((await end(phone.tokens.accessToken)).statusCode).toBe(404);
    expect((await refresh(tablet.tokens.refreshToken)).statusCode).toBe(401);
    expect(await sessionsOf(phone.tokens.accessToken)).toHaveLength(1);
  });

  it('is ended by signing out, with either token, twice or without any', async () => {
    const first = await world.signIn('guiyang');
    const out = (payload: object, headers = {}): ReturnType<IdentityWorld['post']> =>
      world.post('auth/sign-out', payload, headers);
    expect((await out({}, bearer(first.tokens.accessToken))).statusCode).toBe(204);
    expect((await refresh(first.tokens.refreshToken)).statusCode).toBe(401);
    const second = await world.signIn('guiyang');
    world.clock.advanceSeconds(601);
    const { refreshToken } = second.tokens;
    expect((await out({ refreshToken }, bearer(second.tokens.accessToken))).statusCode).toBe(204);
    expect((await refresh(refreshToken)).statusCode).toBe(401);
    expect((await out({ refreshToken })).statusCode).toBe(204);
    expect((await out({})).statusCode).toBe(204);
  });
});
