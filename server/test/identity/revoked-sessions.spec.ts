import { jest } from '@jest/globals';
import type { SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Session } from '../../src/identity/domain/session.js';
import { LearnEndedSessionsJob } from '../../src/identity/jobs/learn-ended-sessions.job.js';
import { RevokedSessions } from '../../src/identity/services/revoked-sessions.js';
import { newId } from '../../src/platform/id.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { bearer, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('the access token of a session that was ended', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const idOf = ({ tokens }: Required<SignedInDto>): string => tokens.refreshToken.split('.')[0] ?? '';
  const ask = async (accessToken: string, app: TestApp = world.test): Promise<unknown> => {
    const answer = await app.inject({ method: 'GET', url: '/api/me', headers: bearer(accessToken) });
    return answer.statusCode === 200 ? 200 : answer.json<{ code: string }>().code;
  };
  const learn = (app: TestApp = world.test): Promise<void> => app.app.get(LearnEndedSessionsJob).run();
  const revoke = async (by: Required<SignedInDto>, sessionId: string): Promise<void> => {
    const headers = bearer(by.tokens.accessToken);
    const answer = await world.ask({ method: 'DELETE', url: `/api/me/sessions/${sessionId}`, headers });
    expect(answer.statusCode).toBe(204);
  };

  it('is refused at once when it was revoked, and no other', async () => {
    const [phone, lost] = [await world.signIn('guiyang'), await world.signIn('guiyang')];
    await revoke(phone, idOf(lost));
    expect(await ask(lost.tokens.accessToken)).toBe('IDENTITY.SESSION_EXPIRED');
    expect(await ask(phone.tokens.accessToken)).toBe(200);
    const open = { method: 'GET' as const, url: '/api/legal/privacy-policy', headers: bearer(lost.tokens.accessToken) };
    expect((await world.ask(open)).statusCode).toBe(200);
  });

  it('is refused at once when somebody signed out, or a copied token gave the session up', async () => {
    const out = await world.signIn('zunyi');
    expect((await world.post('auth/sign-out', {}, bearer(out.tokens.accessToken))).statusCode).toBe(204);
    expect(await ask(out.tokens.accessToken)).toBe('IDENTITY.SESSION_EXPIRED');
    const copied = await world.signIn('bijie');
    const { refreshToken } = copied.tokens;
    expect((await world.post('auth/refresh', { refreshToken })).statusCode).toBe(200);
    world.clock.advanceSeconds(31);
    expect((await world.post('auth/refresh', { refreshToken })).statusCode).toBe(401);
    expect(await ask(copied.tokens.accessToken)).toBe('IDENTITY.SESSION_EXPIRED');
  });

  it('is refused half a minute later when another process ended it', async () => {
    const person = await world.signIn('student');
    const sessions = world.database.getRepository(Session);
    await sessions.update({ id: idOf(person) }, { endedAt: world.clock.now(), endedBy: 'REVOKED' });
    expect(await ask(person.tokens.accessToken)).toBe(200);
    await learn();
    expect(await ask(person.tokens.accessToken)).toBe('IDENTITY.SESSION_EXPIRED');
  });

  it('is forgotten when it has expired anyway', async () => {
    const revoked = world.test.app.get(RevokedSessions);
    const [phone, lost] = [await world.signIn('worker'), await world.signIn('worker')];
    await revoke(phone, idOf(lost));
    world.clock.advanceSeconds(600);
    await learn();
    expect(revoked.has(idOf(lost))).toBe(true);
    world.clock.advanceSeconds(61);
    await learn();
    expect(revoked.size).toBe(0);
    expect(await ask(lost.tokens.accessToken)).toBe('IDENTITY.SESSION_EXPIRED');
  });

  it('does not hold the server up when the database is away for a moment', async () => {
    const job = world.test.app.get(LearnEndedSessionsJob);
    const revoked = world.test.app.get(RevokedSessions);
    const known = newId();
    revoked.remember(known, world.clock.now());
    const read = jest.spyOn(world.test.app.get(UnitOfWork), 'read').mockRejectedValueOnce(new Error('gone'));
    await job.run();
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
    expect(revoked.has(known)).toBe(true);
    await job.run();
  });

  if (open.engine === 'mariadb') {
    it('is refused by a process that is started afterwards, and by one that runs beside', async () => {
      const options = { databaseUrl: world.test.config.databaseUrl, clock: world.clock };
      const beside = await startTestApp(options);
      const [phone, lost] = [await world.signIn('qiandongnan'), await world.signIn('qiandongnan')];
      await revoke(phone, idOf(lost));
      const later = await startTestApp(options);
      expect(await ask(lost.tokens.accessToken, later)).toBe('IDENTITY.SESSION_EXPIRED');
      expect(await ask(phone.tokens.accessToken, later)).toBe(200);
      expect(await ask(lost.tokens.accessToken, beside)).toBe(200);
      await learn(beside);
      expect(await ask(lost.tokens.accessToken, beside)).toBe('IDENTITY.SESSION_EXPIRED');
      await Promise.all([beside.close(), later.close()]);
    });
  }
});
