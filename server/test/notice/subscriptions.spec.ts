import type { SubscriptionDto } from '@good-netizen/shared/notice/notice.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { NoticeSending } from '../../src/notice/domain/notice-sending.js';
import { notBeforeQuietEnds } from '../../src/notice/domain/quiet-hours.js';
import { NoticeService } from '../../src/notice/notice.service.js';
import { SendWaitingMessagesService } from '../../src/notice/services/send-waiting-messages.service.js';
import { newId } from '../../src/platform/id.js';
import { formatField, SubscribeFieldError } from '../../src/wechat/subscribe-field.js';
import { bearer } from '../identity/identity-world.js';
import { miniProgram } from '../wechat/started-simulator.js';
import type { Engine } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { type ModerationWorld, startModerationWorld, TEMPLATE } from '../moderation/moderation-world.js';

const engines: Engine[] = mariadbAbsence ? ['sqlite'] : ['sqlite', 'mariadb'];

describe.each(engines)('messages to telephones (%s)', (engine) => {
  let world: ModerationWorld;
  let sender: SendWaitingMessagesService;
  let netizenId: string;
  let headers: Record<string, string>;
  let openid: string;
  let people = 0;
  beforeAll(async () => {
    world = await startModerationWorld(engine);
    sender = world.test.app.get(SendWaitingMessagesService, { strict: false });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    people += 1;
    world.clock.set('2018-06-01T10:00:00+08:00');
    await world.simulator.post('/__sim/faults', { clear: true });
    const person = `subscriber-${people}`;
    const { me, tokens } = await world.signIn(person);
    [netizenId, headers] = [me.netizenId, bearer(tokens.accessToken)];
    openid = String((await world.simulator.post('/__sim/identifiers', { appid: miniProgram.appId, person })).openid);
  });

  const remaining = async (): Promise<number> =>
    (await world.ask({ url: '/api/me/subscriptions', headers })).json<SubscriptionDto[]>()[0]?.remaining ?? -1;
  const accept = async (result = 'accept', key = newId()): Promise<number> => {
    if (result === 'accept')
      await world.simulator.post('/__sim/subscriptions', { openid, templateId: TEMPLATE, accept: true });
    const body = { results: [{ templateId: TEMPLATE, result }] };
    const answer = await world.post('me/subscriptions', body, { ...headers, 'idempotency-key': key });
    expect(answer.statusCode).toBe(200);
    return remaining();
  };
  const tell = (): Promise<void> =>
    world.test.app.get(UnitOfWork).run((tx) =>
      world.test.app.get(NoticeService, { strict: false }).tell(tx, {
        to: { netizenId },
        kind: 'TICKET_DECIDED',
        title: '审核通过',
        text: '你的故事通过了。',
        path: 'pages/home/index',
        message: { what: '一个标题很长很长很长很长很长很长很长的故事', outcome: '已通过', at: world.clock.now() },
      }),
    );
  const sendings = (): Promise<NoticeSending[]> => world.database.manager.findBy(NoticeSending, { netizenId });
  /** The job of the server runs too: send until nothing of this person is under way. */
  const send = async (): Promise<void> => {
    for (let round = 0; round < 40; round += 1) {
      await sender.send();
      if ((await sendings()).every(({ status }) => status !== 'SENDING')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const sent = async (): Promise<{ data: Record<string, string> }[]> => {
    const { sent: all } = await world.simulator.post('/__sim/subscriptions', {});
    return (all as { openid: string; data: Record<string, string> }[]).filter((message) => message.openid === openid);
  };

  it('sends one message for one consent, cut to what the template takes', async () => {
    expect(await accept()).toBe(1);
    await tell();
    await tell();
    await send();
    const messages = await sent();
    expect(messages).toHaveLength(1);
    expect(messages[0]?.data).toMatchObject({ phrase2: '已通过', time3: '2018年6月1日 10:00' });
    expect(messages[0]?.data.thing1).toMatch(/^.{19}…$/u);
    expect((await sendings()).map(({ status }) => status).sort()).toEqual(['SENT', 'SKIPPED']);
    expect(await remaining()).toBe(0);
  });

  it('sends nothing to who did not ask, and nothing is counted for a refusal', async () => {
    for (const result of ['reject', 'ban', 'filter']) expect(await accept(result)).toBe(0);
    await tell();
    await send();
    expect(await sendings()).toEqual([]);
    const unread = (await world.ask({ url: '/api/me/notices?unread=true', headers })).json<{ unread: number }>();
    expect(unread.unread).toBe(1);
  });

  it('counts a consent once, sent again with its key', async () => {
    const key = newId();
    await accept('accept', key);
    expect(await accept('accept', key)).toBe(1);
    expect(await accept()).toBe(2);
  });

  it('waits for eight in the morning, Shanghai time', async () => {
    expect(notBeforeQuietEnds(new Date('2018-06-01T13:59:59Z')).toISOString()).toBe('2018-06-01T13:59:59.000Z');
    expect(notBeforeQuietEnds(new Date('2018-06-01T14:00:00Z')).toISOString()).toBe('2018-06-02T00:00:00.000Z');
    expect(notBeforeQuietEnds(new Date('2018-06-01T20:00:00Z')).toISOString()).toBe('2018-06-02T00:00:00.000Z');
    await accept();
    world.clock.set('2018-06-01T23:00:00+08:00');
    await tell();
    await send();
    expect(await sent()).toEqual([]);
    world.clock.set('2018-06-02T08:00:00+08:00');
    await send();
    expect(await sent()).toHaveLength(1);
  });

  it('believes WeChat that no consent is left (43101)', async () => {
    await accept();
    await accept();
    await world.simulator.post('/__sim/subscriptions', { openid, templateId: TEMPLATE, turnOff: true });
    await tell();
    await send();
    expect((await sendings())[0]).toMatchObject({ status: 'FAILED', errcode: 43101 });
    expect(await remaining()).toBe(0);
  });

  it.each([-1, 45009])('tries again later when WeChat answers %i, with the same consent', async (errcode) => {
    await accept();
    await world.simulator.post('/__sim/faults', { endpoint: '/cgi-bin/message/subscribe/send', errcode, times: 1 });
    await tell();
    await send();
    expect((await sendings())[0]).toMatchObject({ status: 'WAITING', errcode });
    expect(await remaining()).toBe(0);
    world.clock.advanceSeconds(61);
    await send();
    expect((await sendings())[0]).toMatchObject({ status: 'SENT', errcode: 0 });
    expect(await sent()).toHaveLength(1);
  });

  it('sends one at a time to a person, each once, however many processes send', async () => {
    for (let i = 0; i < 3; i += 1) await accept();
    for (let i = 0; i < 3; i += 1) await tell();
    for (let round = 0; round < 6; round += 1) {
      await Promise.all([sender.send(), sender.send(), sender.send()]);
      world.clock.advanceSeconds(6);
    }
    await send();
    expect((await sendings()).map(({ status }) => status)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await sent()).toHaveLength(3);
  });

  it('does not send again what a process had begun when it died', async () => {
    await accept();
    await tell();
    const begun = { status: 'SENDING' as const, busyWith: netizenId, begunAt: world.clock.now(), attempts: 1 };
    await world.database.manager.update(NoticeSending, { netizenId }, begun);
    world.clock.advanceSeconds(301);
    await send();
    expect((await sendings())[0]).toMatchObject({ status: 'UNKNOWN', busyWith: null });
    expect(await sent()).toEqual([]);
  });

  it.each([
    ['one object', (item: object) => item],
    ['a list', (item: object) => [item]],
  ])(
    'hears WeChat’s own pop-up as %s, counts a consent told from both sides once, and a switch-off',
    async (_what, form) => {
      await world.pushMode('once');
      const pushed = async (event: string, status: string, at: number): Promise<void> => {
        const List = form({ TemplateId: TEMPLATE, SubscribeStatusString: status, PopupScene: '0' });
        const message = {
          ToUserName: 'gh_1',
          FromUserName: openid,
          CreateTime: String(at),
          MsgType: 'event',
          Event: event,
          List,
        };
        expect((await world.simulator.post('/__sim/push', { appid: miniProgram.appId, message })).status).toBe(200);
      };
      await accept();
      await pushed('subscribe_msg_popup_event', 'accept', 1);
      expect(await remaining()).toBe(1);
      await pushed('subscribe_msg_popup_event', 'accept', 2);
      await pushed('subscribe_msg_popup_event', 'accept', 2);
      await pushed('subscribe_msg_popup_event', 'reject', 3);
      expect(await remaining()).toBe(2);
      await pushed('subscribe_msg_change_event', 'reject', 4);
      expect(await remaining()).toBe(0);
    },
  );

  it('lets nobody read or mark another’s messages', async () => {
    await tell();
    const mine = (await world.ask({ url: '/api/me/notices', headers })).json<{ rows: { id: string }[] }>();
    const other = bearer((await world.signIn('somebody-else')).tokens.accessToken);
    await world.post('me/notices/read', { ids: [mine.rows[0]?.id] }, other);
    const unread = async (): Promise<number> =>
      (await world.ask({ url: '/api/me/notices', headers })).json<{ unread: number }>().unread;
    expect(await unread()).toBe(1);
    expect((await world.post('me/notices/read', { all: true }, headers)).json()).toEqual({ unread: 0 });
    expect((await world.post('me/notices/read', { ids: ['x'] }, headers)).statusCode).toBe(400);
  });
});

describe('fields of a template', () => {
  it.each([
    ['phrase1', '已通过OK', '已通过'],
    ['thing2', ' 两\n行 ', '两 行'],
    ['number3', 'n 42 个', '42'],
    ['name4', '一二三四五六七八九十十一', '一二三四五六七八九十'],
    ['character_string5', 'TS-2018 编号', 'TS-2018'],
  ])('%s makes of %j', (key, value, expected) => {
    expect(formatField(key, value)).toBe(expected);
  });

  it('says what cannot be filled instead of sending it', () => {
    for (const [key, value] of [
      ['phrase1', 'none'],
      ['thing1', ' \n '],
      ['unknown9', 'x'],
      ['time1', 'x'],
    ] as const) {
      expect(() => formatField(key, value)).toThrow(SubscribeFieldError);
    }
  });
});
