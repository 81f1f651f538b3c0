import { SweepMachineChecksService } from '../../src/moderation/services/sweep-machine-checks.service.js';
import { encryptPush, pushSignature } from '../../src/wechat/push/push-cipher.js';
import { miniProgram } from '../wechat/started-simulator.js';
import type { Engine } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { eventually, type ModerationWorld, push, startModerationWorld } from './moderation-world.js';

const engines: Engine[] = mariadbAbsence ? ['sqlite'] : ['sqlite', 'mariadb'];

describe.each(engines)('the machine looks at a hand-in (%s)', (engine) => {
  let world: ModerationWorld;
  let author: string;
  beforeAll(async () => {
    world = await startModerationWorld(engine);
    author = (await world.signIn('guiyang')).me.netizenId;
  });
  afterAll(() => world.close());

  const image = (words = ''): { url: string; type: 'image' } => ({
    url: `${world.simulator.base}/__sim/health?${encodeURIComponent(words)}`,
    type: 'image',
  });
  const settled = (id: string) =>
    eventually(
      () => world.ticket(id),
      ({ machine }) => machine !== 'AWAITING_CALLBACK',
    );

  it('passes a plain text, and puts a risky one first in line without deciding anything', async () => {
    const plain = await world.machine(await world.submit(author));
    expect(plain).toMatchObject({ machine: 'PASS', status: 'NEW', urgency: 0 });
    const risky = await world.machine(await world.submit(author, { text: '加微信领红包' }));
    expect(risky).toMatchObject({ machine: 'RISKY', status: 'NEW', urgency: 1 });
    const doubtful = await world.machine(await world.submit(author, { title: '请转人工看看', text: null }));
    expect(doubtful.machine).toBe('REVIEW');
  });

  it('reads the end of a long text too', async () => {
    const ticket = await world.machine(await world.submit(author, { text: `${'长'.repeat(6000)}网络赌博` }));
    expect(ticket.machine).toBe('RISKY');
  });

  it.each(['json', 'xml'] as const)('takes the verdict on a picture from a push in %s', async (form) => {
    await world.pushMode('once', form);
    const id = await world.submit(author, { media: [image()] });
    await world.machine(id);
    expect((await settled(id)).machine).toBe('PASS');
    const bad = await world.submit(author, { media: [image(), image('网络赌博')] });
    await world.machine(bad);
    expect(await settled(bad)).toMatchObject({ machine: 'RISKY', urgency: 1, status: 'NEW' });
  });

  it.each(['twice', 'before-response'])('is not confused by a push that comes %s', async (mode) => {
    await world.pushMode(mode);
    const id = await world.submit(author, { media: [image('网络赌博')] });
    await world.machine(id);
    expect((await settled(id)).machine).toBe('RISKY');
    const { revision } = await world.ticket(id);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await world.ticket(id)).revision).toBe(revision);
  });

  it('leaves a file that cannot be fetched, and a video, to people', async () => {
    await world.pushMode('once');
    const gone = await world.submit(author, { media: [{ url: `${world.simulator.base}/nothing`, type: 'image' }] });
    await world.machine(gone);
    expect((await settled(gone)).machine).toBe('UNAVAILABLE');
    const video = await world.machine(
      await world.submit(author, { media: [{ url: '/media/film.mp4', type: 'video' }] }),
    );
    expect(video.machine).toBe('UNAVAILABLE');
    expect((await world.checks(video.id)).find(({ part }) => part === 'video')?.unavailability).toBe('VIDEO');
  });

  it('gives up on a push that does not come within 30 minutes, and still hears it later', async () => {
    await world.pushMode('never');
    const id = await world.submit(author, { media: [image()] });
    expect((await world.machine(id)).machine).toBe('AWAITING_CALLBACK');
    world.clock.advanceSeconds(29 * 60);
    const sweeper = world.test.app.get(SweepMachineChecksService, { strict: false });
    await sweeper.sweep();
    expect((await world.ticket(id)).machine).toBe('AWAITING_CALLBACK');
    world.clock.advanceSeconds(2 * 60);
    await sweeper.sweep();
    expect((await world.ticket(id)).machine).toBe('UNAVAILABLE');

    const traceId = (await world.checks(id)).find(({ part }) => part === 'image')?.traceId;
    expect(
      await pushed({
        Event: 'wxa_media_check',
        trace_id: traceId,
        errcode: 0,
        result: { suggest: 'risky', label: 20006 },
      }),
    ).toBe(200);
    expect(await world.ticket(id)).toMatchObject({ machine: 'RISKY', urgency: 1 });
  });

  it('lets people look where the author was not here for two hours (61010)', async () => {
    const stranger = (await world.signIn('zunyi')).me.netizenId;
    await world.simulator.post('/__sim/clock', { advanceSeconds: 7300 });
    const ticket = await world.machine(await world.submit(stranger));
    await world.simulator.post('/__sim/clock', { reset: true });
    expect(ticket.machine).toBe('UNAVAILABLE');
    expect((await world.checks(ticket.id))[0]?.unavailability).toBe('NOT_SEEN_LATELY');
  });

  it('asks again when WeChat is busy', async () => {
    await world.simulator.post('/__sim/faults', { endpoint: '/wxa/msg_sec_check', errcode: -1, times: 1 });
    const id = await world.submit(author);
    const look = async (): Promise<number> => (await world.checks(id))[0]?.attempts ?? 0;
    await eventually(
      async () => {
        await world.machine(id).catch(() => null);
        return look();
      },
      (n) => n > 0,
    );
    world.clock.advanceSeconds(200);
    expect((await world.machine(id)).machine).toBe('PASS');
  });

  const url = (query: Record<string, string>): string => `/api/wechat/push?${new URLSearchParams(query).toString()}`;
  async function pushed(message: object, change: Record<string, string> = {}, body?: string): Promise<number> {
    const encrypted = encryptPush(JSON.stringify(message), { ...push, appid: miniProgram.appId });
    const [timestamp, nonce] = ['1526400000', '42'];
    const signed = pushSignature(push.token, timestamp, nonce, encrypted);
    const query = { timestamp, nonce, signature: 'x', msg_signature: signed, encrypt_type: 'aes', ...change };
    const payload = body ?? JSON.stringify({ ToUserName: 'gh_1', Encrypt: encrypted });
    const answer = await world.test.inject({
      method: 'POST',
      url: url(query),
      headers: { 'content-type': 'application/json' },
      payload,
    });
    if (answer.statusCode === 200) expect(answer.payload).toBe('success');
    return answer.statusCode;
  }

  it('proves the address to WeChat and to nobody else', async () => {
    const [timestamp, nonce] = ['1526400000', '42'];
    const signature = pushSignature(push.token, timestamp, nonce);
    const right = await world.test.inject({ url: url({ signature, timestamp, nonce, echostr: '<b>7</b>' }) });
    expect([right.statusCode, right.payload, right.headers['content-type']]).toEqual([
      200,
      '<b>7</b>',
      'text/plain; charset=utf-8',
    ]);
    const wrong = await world.test.inject({ url: url({ signature: 'f'.repeat(40), timestamp, nonce, echostr: '7' }) });
    expect([wrong.statusCode, wrong.json<{ code: string }>().code]).toEqual([403, 'WECHAT_PUSH.NOT_GENUINE']);
  });

  it('takes an unknown event quietly and refuses whatever is not signed', async () => {
    expect(await pushed({ Event: 'something_new' })).toBe(200);
    expect(await pushed({ Event: 'x' }, { msg_signature: 'a'.repeat(40) })).toBe(403);
    expect(await pushed({ Event: 'x' }, { nonce: '43' })).toBe(403);
    for (const body of ['', '{', '<xml>', '{"Event":"wxa_media_check"}', '[]', '\u0000', '{"Encrypt":"AAAA"}']) {
      expect(await pushed({}, {}, body)).toBe(403);
    }
  });
});
