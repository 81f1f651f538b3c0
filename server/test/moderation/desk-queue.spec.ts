import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  ModerationPolicyDto,
  ModerationStatusDto,
  TicketDetailDto,
  TicketRowDto,
} from '@good-netizen/shared/moderation/moderation.dto';
import type { InboxDto } from '@good-netizen/shared/notice/notice.dto';
import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { ModerationService } from '../../src/moderation/moderation.service.js';
import { newId } from '../../src/platform/id.js';
import { bearer } from '../identity/identity-world.js';
import type { StaffAtDesk } from '../support/staff-world.js';
import type { Engine } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { type ModerationWorld, startModerationWorld } from './moderation-world.js';

const engines: Engine[] = mariadbAbsence ? ['sqlite'] : ['sqlite', 'mariadb'];
const ROOT = 'desk/moderation/tickets';

describe.each(engines)('the queue of moderation (%s)', (engine) => {
  let world: ModerationWorld;
  let author: { netizenId: string; headers: Record<string, string> };
  let first: StaffAtDesk;
  let second: StaffAtDesk;
  beforeAll(async () => {
    world = await startModerationWorld(engine);
  });
  afterAll(() => world.close());
  /** Time passes in these tests, and sessions end. */
  const everybodyComes = async (): Promise<void> => {
    const { me, tokens } = await world.signIn('guiyang');
    author = { netizenId: me.netizenId, headers: bearer(tokens.accessToken) };
    [first, second] = [await world.moderator(), await world.moderator()];
  };
  beforeEach(everybodyComes);

  const ready = async (more = {}): Promise<string> =>
    (await world.machine(await world.submit(author.netizenId, more))).id;
  const act = async (who: StaffAtDesk, id: string, what: string, body: object = {}) => {
    const answer = await who.ask('POST', `${ROOT}/${id}/${what}`, body);
    return { status: answer.statusCode, body: answer.json<TicketDetailDto & { code: string }>() };
  };
  const decided = async (verdict: string, reasonCode?: string, more = {}): Promise<string> => {
    const id = await ready(more);
    await act(first, id, 'lock');
    expect((await act(first, id, 'decision', { verdict, reasonCode })).status).toBe(200);
    return id;
  };
  const mine = async (id: string): Promise<ModerationStatusDto> =>
    (await world.ask({ url: `/api/moderation/tickets/${id}`, headers: author.headers })).json();
  const appeal = (id: string, text = '请再看一看，没有违规。') =>
    world.post(`moderation/tickets/${id}/appeal`, { text }, author.headers);

  it('lets one of two racing moderators win, and the other see who', async () => {
    const id = await ready();
    const answers = await Promise.all([first, second, first, second].map((who) => act(who, id, 'lock')));
    const winners = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.lockedBy?.staffId));
    expect(winners.size).toBe(1);
    const losers = answers.filter(({ status }) => status !== 200);
    expect(losers.map(({ status, body }) => [status, body.code])).toEqual(losers.map(() => [409, 'MODERATION.LOCKED']));
    const [loser] = winners.has(first.staffId) ? [second] : [first];
    expect((await act(loser as StaffAtDesk, id, 'decision', { verdict: 'PASS' })).body.code).toBe('MODERATION.LOCKED');
  });

  it('lets a lease that ran out be taken over, and the first one decide no more', async () => {
    const id = await ready();
    await act(first, id, 'lock');
    world.clock.advanceSeconds(15 * 60 + 1);
    expect((await act(second, id, 'lock')).status).toBe(200);
    expect((await act(first, id, 'decision', { verdict: 'PASS' })).body.code).toBe('MODERATION.LOCKED');
    expect((await act(second, id, 'release')).status).toBe(200);
    expect((await act(second, id, 'decision', { verdict: 'PASS' })).body.code).toBe('MODERATION.LOCK_NEEDED');
  });

  it('decides once: of ten at the same moment one goes through, the room hears it once', async () => {
    const id = await ready();
    await act(first, id, 'lock');
    const before = world.told.length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => act(first, id, 'decision', { verdict: 'PASS' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(world.told.length - before).toBe(1);
  });

  it('undoes the decision when the room of the thing cannot follow', async () => {
    const id = await ready();
    await act(first, id, 'lock');
    world.broken.now = true;
    expect((await act(first, id, 'decision', { verdict: 'PASS' })).status).toBe(500);
    world.broken.now = false;
    expect((await world.ticket(id)).status).toBe('LOCKED');
    expect(await world.database.manager.countBy(AuditEntry, { objectId: id, action: 'ticket.decide' })).toBe(0);
  });

  it('wants a reason that fits the verdict', async () => {
    const id = await ready();
    await act(first, id, 'lock');
    for (const reasonCode of [undefined, 'UNLAWFUL', 'REPORTED']) {
      expect((await act(first, id, 'decision', { verdict: 'RETURN', reasonCode })).body.code).toBe(
        'MODERATION.REASON_NEEDED',
      );
    }
    expect((await act(first, id, 'decision', { verdict: 'RETURN', reasonCode: 'NONSENSE' })).status).toBe(400);
  });

  it('tells the author the public reason, in the inbox too, and takes a revision as the next round', async () => {
    const object = newId();
    const id = await decided('RETURN', 'PRIVACY', { id: object });
    expect(await mine(id)).toMatchObject({ status: 'RETURNED', revisable: true, reason: { code: 'PRIVACY' } });
    expect(JSON.stringify(await mine(id))).not.toContain(first.staffId);
    const inbox = (await world.ask({ url: '/api/me/notices', headers: author.headers })).json<InboxDto>();
    expect(inbox.rows[0]?.text).toContain('没有看到对方同意');
    const next = await ready({ id: object });
    expect(await world.ticket(next)).toMatchObject({ round: 2, status: 'NEW' });
    await expect(world.submit(author.netizenId, { id: object })).rejects.toMatchObject({
      code: 'MODERATION.ALREADY_WAITING',
    });
    expect((await appeal(id)).statusCode).toBe(409);
  });

  it('hears an appeal once, from the author, within 15 days, and lets another person judge it', async () => {
    const id = await decided('REJECT', 'OFF_TOPIC');
    const { tokens } = await world.signIn('zunyi');
    const foreign = await world.post(
      `moderation/tickets/${id}/appeal`,
      { text: '我来替他申诉。' },
      bearer(tokens.accessToken),
    );
    expect(foreign.statusCode).toBe(404);
    expect((await appeal(id)).json<ModerationStatusDto>().status).toBe('APPEALED');
    expect((await appeal(id)).statusCode).toBe(409);
    const wish = { outcome: 'REVERSED', answer: '重新看过，可以发布。' };
    expect((await act(first, id, 'appeal-decision', wish)).body.code).toBe('MODERATION.ANOTHER_PERSON_NEEDED');
    const answers = await Promise.all([1, 2, 3].map(() => act(second, id, 'appeal-decision', wish)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(world.told.at(-1)).toContain('passed');
    expect(await mine(id)).toMatchObject({ status: 'REVERSED', appeal: { answer: wish.answer } });
    const late = await decided('REJECT', 'OFF_TOPIC');
    world.clock.advanceDays(16);
    expect((await world.ticket(late)).appealedAt).toBeNull();
    await everybodyComes();
    expect((await appeal(late)).json<{ code: string }>().code).toBe('MODERATION.NOT_APPEALABLE');
  });

  it('hides what was shown and restores it; both are on record', async () => {
    const id = await decided('PASS');
    expect((await act(first, id, 'hiding', { reasonCode: 'REPORTED' })).body.status).toBe('HIDDEN');
    expect((await act(first, id, 'hiding', { reasonCode: 'REPORTED' })).status).toBe(409);
    expect((await act(first, id, 'restoration')).body.status).toBe('PASSED');
    expect(world.told.slice(-2).map((told) => told.split(' ')[0])).toEqual(['hidden', 'restored']);
    const acts = await world.database.manager.find(AuditEntry, { where: { objectId: id }, order: { seq: 'ASC' } });
    expect(acts.map(({ action }) => action)).toEqual(['ticket.lock', 'ticket.decide', 'ticket.hide', 'ticket.restore']);
  });

  it('shows each moderator what their grants cover, and the rest is not there', async () => {
    const [here, there] = ['520100', '520300'];
    const id = await ready({ scope: { activity: 4, regionCode: here, sector: 'YOUTH' } });
    const seen = async (bounds: object): Promise<[boolean, number]> => {
      const who = await world.moderator(bounds);
      const page = (await who.ask('GET', `${ROOT}?size=100`)).json<PageDto<TicketRowDto>>();
      const one = await who.ask('GET', `${ROOT}/${id}`);
      return [page.rows.some((row) => row.id === id), one.statusCode];
    };
    for (const bounds of [{}, { regionCode: here }, { regionCode: '520000' }, { sector: 'YOUTH' }]) {
      expect(await seen(bounds)).toEqual([true, 200]);
    }
    for (const bounds of [{ regionCode: there }, { sector: 'WOMEN' }, { regionCode: here, sector: 'WOMEN' }]) {
      expect(await seen(bounds)).toEqual([false, 404]);
    }
    const editor = await world.moderator({}, 'UNIT_EDITOR');
    expect((await editor.ask('GET', ROOT)).statusCode).toBe(403);
    expect((await world.ask({ url: `/api/${ROOT}`, headers: author.headers })).statusCode).toBe(401);
  });

  it('sorts by age into buckets, worst first', async () => {
    const old = await ready();
    world.clock.advanceSeconds(19 * 3600);
    [first] = [await world.moderator()];
    const count = async (bucket: string): Promise<string[]> =>
      (await first.ask('GET', `${ROOT}?bucket=${bucket}&size=100`))
        .json<PageDto<TicketRowDto>>()
        .rows.map((row) => row.id);
    expect(await count('NEARLY_DUE')).toContain(old);
    world.clock.advanceSeconds(5 * 3600 + 1);
    [first] = [await world.moderator()];
    expect(await count('OVERDUE')).toContain(old);
    expect((await first.ask('GET', 'desk/moderation/counts')).json<{ overdue: number }>().overdue).toBeGreaterThan(0);
    expect((await first.ask('GET', `${ROOT}?view=NONSENSE`)).statusCode).toBe(400);
  });

  it('says the rules in public, from the table that moderators use', async () => {
    const policy = (await world.ask({ url: '/api/moderation/policy' })).json<ModerationPolicyDto>();
    expect(policy.reasons.length).toBeGreaterThan(8);
    expect(policy.process.join('')).toContain('24 小时');
  });

  it('is withdrawn by its author before anybody decides', async () => {
    const object = newId();
    const id = await ready({ id: object });
    const moderation = world.test.app.get(ModerationService, { strict: false });
    await world.database.transaction((tx) => moderation.withdraw(tx, 'test-thing', object));
    expect((await act(first, id, 'lock')).body.code).toBe('MODERATION.DECIDED');
  });
});
