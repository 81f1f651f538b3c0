import type { StaffSignedInDto, TotpEnrolmentDto, StaffChallengeDto } from '@good-netizen/shared/identity/staff.dto';
import { AuditEntry } from '../../../src/audit/domain/audit-entry.js';
import { describeOnEveryDatabase } from '../../support/test-database.js';
import { totpAt, totpStepAt } from '../../../src/platform/totp.js';
import { cookieOf, decoded, PASSWORD, startStaffWorld, type StaffWorld } from './staff-world.js';

const codeOfError = (answer: { json(): unknown }): string => (answer.json() as { code: string }).code;

describeOnEveryDatabase('signing in at the desk', (open) => {
  let world: StaffWorld;
  beforeAll(async () => {
    world = await startStaffWorld(open.engine);
  });
  afterAll(() => world.close());
  const signInAs = (loginName: string, password: string, address?: string) =>
    world.post('desk/auth/sign-in', { loginName, password }, undefined, address);

  it('takes a password and a code, and says who it is', async () => {
    const account = await world.account('Editor-1', { grants: [{ role: 'UNIT_EDITOR', regionCode: '520300' }] });
    const first = await signInAs('  EDITOR-1 ', PASSWORD);
    expect(first.json()).toMatchObject({ step: 'TOTP_REQUIRED', expiresInSeconds: 300 });
    const { challenge } = first.json<StaffChallengeDto>();
    const second = await world.post('desk/auth/totp', { challenge, code: world.codeOf(account) });
    const { me } = second.json<StaffSignedInDto>();
    expect(me).toMatchObject({
      staff: { id: account.id, loginName: 'editor-1', unitName: '省妇联', status: 'ACTIVE' },
      grants: [{ role: 'UNIT_EDITOR', regionCode: '520300', unitName: '省妇联' }],
      recoveryCodesLeft: 10,
    });
    expect(me.abilities).toContain('work.use');
    expect(me.abilities).not.toContain('staff.invite');
    const again = await world.get('desk/auth/me', cookieOf(second));
    expect(again.json()).toEqual(me);
    expect((await world.get('desk/auth/me')).statusCode).toBe(401);
    const record = await world.database.manager.findOneBy(AuditEntry, { action: 'staff.sign-in', staffId: account.id });
    expect(record).toMatchObject({ facts: { how: 'totp' } });
  });

  it('tells a wrong password, an unknown name and a locked account apart by nothing', async () => {
    await world.account('quiet');
    const answers = [];
    for (const name of ['quiet', 'nobody-of-that-name']) {
      const begun = performance.now();
      const answer = await signInAs(name, 'not-the-password', '10.1.0.2');
      expect(performance.now() - begun).toBeGreaterThanOrEqual(249);
      answers.push({ status: answer.statusCode, ...answer.json<object>(), requestId: '' });
    }
    for (let i = 0; i < 5; i += 1) await signInAs('quiet', 'not-the-password', '10.1.0.2');
    const locked = await signInAs('quiet', PASSWORD, '10.1.0.2');
    answers.push({ status: locked.statusCode, ...locked.json<object>(), requestId: '' });
    expect(answers[0]).toMatchObject({ status: 401, code: 'IDENTITY.STAFF_SIGN_IN_REFUSED' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('locks for a quarter of an hour after five failures, and forgets them after a success', async () => {
    const account = await world.account('locked');
    for (let i = 0; i < 4; i += 1) await signInAs('locked', 'wrong', '10.1.0.3');
    await world.signIn(account);
    expect((await world.row(account)).failedCount).toBe(0);
    for (let i = 0; i < 5; i += 1) await signInAs('locked', 'wrong', '10.1.0.3');
    expect((await signInAs('locked', PASSWORD, '10.1.0.3')).statusCode).toBe(401);
    const record = await world.database.manager.findOneBy(AuditEntry, { action: 'staff.lock', objectId: account.id });
    expect(record?.staffId).toBeNull();
    world.clock.advanceSeconds(899);
    expect((await signInAs('locked', PASSWORD, '10.1.0.3')).statusCode).toBe(401);
    world.clock.advanceSeconds(1);
    await world.signIn(account);
  });

  it('judges no more than five of many guesses at once', async () => {
    const account = await world.account('stormed');
    const guesses = Array.from({ length: 12 }, () => signInAs('stormed', 'wrong', '10.1.0.4'));
    await Promise.all(guesses);
    const row = await world.row(account);
    expect(row.lockedUntil).not.toBeNull();
    expect(row.failedCount).toBe(0);
  });

  it('slows an address down that fails at many names', async () => {
    const tries = Array.from({ length: 31 }, (_, i) => i);
    for (let i = 0; i < 30; i += 10) {
      await Promise.all(tries.slice(i, i + 10).map((n) => signInAs(`name-${n}`, 'wrong', '10.1.0.5')));
    }
    expect((await signInAs('name-31', 'wrong', '10.1.0.5')).statusCode).toBe(429);
    expect((await signInAs('name-31', 'wrong', '10.1.0.6')).statusCode).toBe(401);
  });

  it('takes a code once: of many parallel sign-ins with it, exactly one wins', async () => {
    const account = await world.account('replayed');
    const challenges = await Promise.all(Array.from({ length: 6 }, () => world.challenge(account)));
    const code = world.codeOf(account);
    const answers = await Promise.all(challenges.map((challenge) => world.post('desk/auth/totp', { challenge, code })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(codeOfError(answers.find(({ statusCode }) => statusCode === 409)!)).toBe('IDENTITY.STAFF_CODE_USED');
    const earlier = await world.post('desk/auth/totp', {
      challenge: await world.challenge(account),
      code: world.codeOf(account, -1),
    });
    expect(codeOfError(earlier)).toBe('IDENTITY.STAFF_CODE_USED');
    world.clock.advanceSeconds(30);
    await world.signIn(account);
  });

  it('spends a challenge once, and only within five minutes', async () => {
    const account = await world.account('challenged');
    const challenge = await world.challenge(account);
    const use = (given: string) => world.post('desk/auth/totp', { challenge: given, code: world.codeOf(account, 1) });
    const answers = await Promise.all([use(challenge), use(challenge), use(challenge)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401, 401]);
    world.clock.advanceSeconds(60);
    const second = await world.challenge(account);
    const [body, mac] = second.split('.');
    expect((await use(`${body!}x.${mac!}`)).statusCode).toBe(401);
    world.clock.advanceSeconds(300);
    expect(codeOfError(await use(second))).toBe('IDENTITY.STAFF_CHALLENGE_INVALID');
  });

  it('believes the code of the step before and after, no others, and locks after five wrong ones', async () => {
    const account = await world.account('skewed');
    const at = async (ahead: number) =>
      (
        await world.post('desk/auth/totp', {
          challenge: await world.challenge(account),
          code: world.codeOf(account, ahead),
        })
      ).statusCode;
    expect(await at(-2)).toBe(400);
    expect(await at(2)).toBe(400);
    expect(await at(-1)).toBe(200);
    expect(await at(1)).toBe(200);
    const challenge = await world.challenge(account);
    const guess = () => world.post('desk/auth/totp', { challenge, code: world.codeOf(account, 7) });
    for (let i = 0; i < 5; i += 1) expect((await guess()).statusCode).toBe(400);
    expect((await guess()).json()).toMatchObject({ code: 'IDENTITY.STAFF_LOCKED', details: { minutes: 15 } });
  });

  it('takes a recovery code once, however many use it at the same time', async () => {
    const account = await world.account('lost-phone');
    const challenges = await Promise.all([1, 2, 3, 4].map(() => world.challenge(account)));
    const recoveryCode = account.recoveryCodes[3]!.toLowerCase().replace('-', ' ');
    const answers = await Promise.all(
      challenges.map((challenge) => world.post('desk/auth/recovery', { challenge, recoveryCode })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400, 400]);
    const won = answers.find(({ statusCode }) => statusCode === 200)!;
    expect(won.json<StaffSignedInDto>().me.recoveryCodesLeft).toBe(9);
  });

  it('sets up an authenticator at the first sign-in and shows ten recovery codes, once', async () => {
    const account = await world.account('newcomer', { totp: false });
    const first = await signInAs('newcomer', PASSWORD);
    expect(first.json()).toMatchObject({ step: 'TOTP_SETUP_REQUIRED' });
    const { challenge } = first.json<StaffChallengeDto>();
    const offer = (await world.post('desk/auth/totp/enrolment', { challenge })).json<TotpEnrolmentDto>();
    expect(offer.otpauthUri).toContain(`secret=${offer.secret.replace(/ /g, '')}`);
    expect(offer.qrSvg).toMatch(/^<svg /);
    const confirm = (code: string) =>
      world.post('desk/auth/totp/confirmation', { challenge, enrolment: offer.enrolment, code });
    expect(codeOfError(await confirm('000000'))).toBe('IDENTITY.STAFF_CODE_WRONG');
    const secret = decoded(offer.secret);
    const done = await confirm(totpAt(secret, totpStepAt(world.clock.now())));
    const { recoveryCodes = [], me } = done.json<StaffSignedInDto>();
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(me.recoveryCodesLeft).toBe(10);
    expect((await world.row(account)).totpSecret).not.toContain(offer.secret.slice(0, 4));
    world.clock.advanceSeconds(30);
    await world.signIn({ ...account, secret });
    const later = await signInAs('newcomer', PASSWORD);
    const again = await world.post('desk/auth/totp/enrolment', {
      challenge: later.json<StaffChallengeDto>().challenge,
    });
    expect(again.statusCode).toBe(401);
  });
});
