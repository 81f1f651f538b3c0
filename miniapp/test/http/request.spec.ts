import { sentenceFor } from '@/lib/http/api-error';
import { absoluteUrl, request } from '@/lib/http/request';
import { answerWith, type PlayedAnswer, requests, resetTaro } from '../support/taro';

const busy: PlayedAnswer = {
  status: 503,
  headers: { 'Retry-After': '2' },
  body: { code: 'COMMON.BUSY', message: '现在人很多，请稍等。', requestId: 'r' },
};

/** Answers one after the other; the last one again and again. */
function answerInTurn(...answers: PlayedAnswer[]): void {
  let turn = 0;
  answerWith(() => answers[Math.min(turn++, answers.length - 1)] as PlayedAnswer);
}

describe('request', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    resetTaro();
  });
  afterEach(() => jest.useRealTimers());

  async function settled<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    await jest.advanceTimersByTimeAsync(30_000);
    return work;
  }

  it('sends cookies on H5, no bearer, and the query without its empty values', async () => {
    answerInTurn({ body: { ok: true } });
    await settled(request('selections', { query: { region: '520100', after: undefined, q: '苗 年' } }));
    expect(requests[0]).toMatchObject({ credentials: 'include', method: 'GET' });
    expect(requests[0]?.url).toBe('/api/selections?region=520100&q=%E8%8B%97%20%E5%B9%B4');
    expect(requests[0]?.header.authorization).toBeUndefined();
  });

  it('turns the server’s refusal into an error with its sentence, field and request id', async () => {
    const body = { code: 'COMMON.INVALID_INPUT', message: '称呼太长了。', field: 'nickname', requestId: 'req-7' };
    answerInTurn({ status: 400, body });
    const error: unknown = await settled(request('me', { method: 'PATCH', body: {} })).catch((e: unknown) => e);
    expect(error).toMatchObject({ ...body, status: 400 });
    expect(sentenceFor(error)).toBe('称呼太长了。');
  });

  it('has a sentence for an answer that is not ours', async () => {
    answerInTurn({ status: 418 });
    await expect(settled(request('me'))).rejects.toMatchObject({ code: 'CLIENT.UNREADABLE', status: 418 });
  });

  it('repeats a read after a broken network, and says so when it stays broken', async () => {
    answerInTurn({ failure: 'request:fail' }, { body: 'here' });
    await expect(settled(request('programme/home'))).resolves.toBe('here');
    expect(requests).toHaveLength(2);
    answerInTurn({ failure: 'request:fail' });
    await expect(settled(request('programme/home'))).rejects.toMatchObject({ message: /网络/ });
    expect(requests).toHaveLength(2 + 3);
  });

  it('repeats a write with the same idempotency key after the time the server asked for', async () => {
    answerInTurn(busy, { status: 201, body: { id: 'b1' } });
    const work = request('pledge/pledges', { method: 'POST', body: {}, idempotencyKey: 'k'.repeat(32) });
    await jest.advanceTimersByTimeAsync(1_900);
    expect(requests).toHaveLength(1);
    await expect(settled(work)).resolves.toEqual({ id: 'b1' });
    expect(requests.map(({ header }) => header['idempotency-key'])).toEqual(['k'.repeat(32), 'k'.repeat(32)]);
  });

  it('repeats a write that comes to the same state however often it arrives, and takes a second DELETE for done', async () => {
    answerInTurn({ failure: 'request:fail' }, { body: 'kept' });
    await expect(settled(request('me', { method: 'PUT', body: {}, sameHoweverOften: true }))).resolves.toBe('kept');
    const gone = { status: 404, body: { code: 'X.NOT_FOUND', message: '没有找到。', requestId: 'r' } };
    answerInTurn({ failure: 'request:fail' }, gone);
    await expect(settled(request('x/1', { method: 'DELETE', sameHoweverOften: true }))).resolves.toBeUndefined();
    answerInTurn(gone);
    await expect(settled(request('x/1', { method: 'DELETE', sameHoweverOften: true }))).rejects.toThrow('没有找到');
  });

  it('never repeats a write without a key', async () => {
    answerInTurn(busy);
    await expect(settled(request('complaints', { method: 'POST', body: {} }))).rejects.toMatchObject({
      code: 'COMMON.BUSY',
    });
    expect(requests).toHaveLength(1);
  });

  it('never repeats a refusal', async () => {
    answerInTurn({ status: 409, body: { code: 'SELECTION.QUOTA_EXCEEDED', message: '票数已用完。', requestId: 'r' } });
    await expect(settled(request('selections/s/ballots', { method: 'POST', idempotencyKey: 'k' }))).rejects.toThrow(
      '票数已用完。',
    );
    expect(requests).toHaveLength(1);
  });

  it('does not ask a server to renew a session that nobody has', async () => {
    const body = { code: 'IDENTITY.SIGN_IN_REQUIRED', message: '请先登录。', requestId: 'r' };
    answerInTurn({ status: 401, body });
    await expect(settled(request('me'))).rejects.toMatchObject({ status: 401 });
    expect(requests).toHaveLength(1);
  });

  it('gives up at once when the asker has left', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(settled(request('me', { signal: controller.signal }))).rejects.toMatchObject({
      code: 'CLIENT.CANCELLED',
    });
    expect(requests).toHaveLength(0);
  });
});

describe('absoluteUrl', () => {
  it('is of the same origin on H5', () => {
    expect(absoluteUrl('classroom/media/a.mp4')).toBe('/api/classroom/media/a.mp4');
  });
});
