import type { InjectOptions } from 'fastify';
import type { ErrorDto } from '@good-netizen/shared/error-codes';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ProbeModule } from './probe.controller.js';

const CHINESE_SENTENCE = /^[\p{Script=Han}].*。$/u;
let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ modules: [ProbeModule] });
});
afterAll(() => test.close());

async function refusal(request: InjectOptions): Promise<{ status: number; body: ErrorDto; raw: string }> {
  const answer = await test.inject(request);
  const body = JSON.parse(answer.body) as ErrorDto;
  expect(body.message).toMatch(CHINESE_SENTENCE);
  expect(body.requestId).toBe(answer.headers['x-request-id']);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(Object.keys(body)).not.toContain('stack');
  return { status: answer.statusCode, body, raw: answer.body };
}

const echo = (payload: unknown, headers = {}): InjectOptions => ({
  method: 'POST',
  url: '/api/probe/echo',
  headers: { 'content-type': 'application/json', ...headers },
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});

describe('a body', () => {
  it('that is right becomes its request class', async () => {
    const answer = await test.inject(echo({ nickname: '小网', choices: [{ votes: 2 }] }));
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({ request: { nickname: '小网', choices: [{ votes: 2 }] }, isOurs: true });
  });

  it.each([
    ['too long a text', { nickname: '一二三四五六' }, 'nickname', '最多填写 5 个字。'],
    ['a missing text', {}, 'nickname', '这一项是必填的。'],
    ['a number for a text', { nickname: 5 }, 'nickname', '这一项应填写文字。'],
    ['an unknown property', { nickname: 'a', admin: true }, 'admin', '提交的内容里有多余的项，请更新后再试。'],
    ['a value not on the list', { nickname: 'a', kind: 'c' }, 'kind', '请从给出的选项里选择。'],
    [
      'a fault deep inside',
      { nickname: 'a', choices: [{ votes: 1 }, { votes: 0 }] },
      'choices[1].votes',
      '数值不能小于 1。',
    ],
    ['too many items', { nickname: 'a', choices: Array(4).fill({ votes: 1 }) }, 'choices', '最多选择 3 项。'],
    ['an item that is no object', { nickname: 'a', choices: [7] }, 'choices[0]', undefined],
    ['an object for a list', { nickname: 'a', choices: 'x' }, 'choices', undefined],
    ['a list for an object', [], undefined, '提交的内容是空的或格式不对，请重试。'],
    ['null', 'null', undefined, '提交的内容是空的或格式不对，请重试。'],
  ])('with %s is refused by field and sentence', async (_what, payload, field, sentence) => {
    const { status, body } = await refusal(echo(payload));
    expect({ status, code: body.code, field: body.field }).toEqual({
      status: 400,
      code: 'COMMON.INVALID_INPUT',
      field,
    });
    if (sentence !== undefined) expect(body.message).toBe(sentence);
  });

  it.each([
    ['cut off', echo('{"nickname":'), 400, 'COMMON.MALFORMED_JSON'],
    ['empty', echo(''), 400, 'COMMON.MALFORMED_JSON'],
    ['poisoned', echo('{"__proto__":{"admin":true}}'), 400, 'COMMON.MALFORMED_JSON'],
    ['nested too deep', echo(`{"nickname":${'['.repeat(30_000)}${']'.repeat(30_000)}}`), 400, 'COMMON.INVALID_INPUT'],
    ['above 128 KiB', echo({ nickname: 'x'.repeat(140_000) }), 413, 'COMMON.BODY_TOO_LARGE'],
    [
      'a form',
      echo('nickname=a', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'COMMON.UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', echo('{}', { 'content-type': 'text/plain' }), 415, 'COMMON.UNSUPPORTED_MEDIA_TYPE'],
    ['absent', { method: 'POST', url: '/api/probe/echo' }, 400, 'COMMON.INVALID_INPUT'],
  ] as [string, InjectOptions, number, string][])('that is %s is refused', async (_what, request, status, code) => {
    const answer = await refusal(request);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });
});

describe('an address', () => {
  it.each([
    ['unknown', { url: '/api/nowhere' }, 404, 'COMMON.NOT_FOUND'],
    ['unknown outside the API', { url: '/nowhere.php' }, 404, 'COMMON.NOT_FOUND'],
    ['malformed', { url: '/api/probe/things/%zz' }, 400, 'COMMON.INVALID_INPUT'],
    ['endless', { url: `/api/probe/things/${'a'.repeat(500)}` }, 414, 'COMMON.INVALID_INPUT'],
    ['of a foreign id', { url: "/api/probe/things/1'%20OR%201=1" }, 400, 'COMMON.INVALID_INPUT'],
    ['with page 0', { url: '/api/probe/page?page=0' }, 400, 'COMMON.INVALID_INPUT'],
    ['with a worded page', { url: '/api/probe/page?page=one' }, 400, 'COMMON.INVALID_INPUT'],
    ['with the page twice', { url: '/api/probe/page?page=1&page=2' }, 400, 'COMMON.INVALID_INPUT'],
    ['with too large a page', { url: '/api/probe/page?pageSize=101' }, 400, 'COMMON.INVALID_INPUT'],
    ['with an unknown filter', { url: '/api/probe/page?sort=1' }, 400, 'COMMON.INVALID_INPUT'],
  ] as [string, InjectOptions, number, string][])('%s is refused', async (_what, request, status, code) => {
    const answer = await refusal(request);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it('with the wrong method says which methods it has', async () => {
    const answer = await test.inject({ method: 'DELETE', url: '/api/probe/things/1' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.json()).toMatchObject({ code: 'COMMON.METHOD_NOT_ALLOWED' });
  });

  it('with a page says where the page begins', async () => {
    expect((await test.inject('/api/probe/page?page=3&pageSize=10')).json()).toEqual({
      page: 3,
      pageSize: 10,
      offset: 20,
    });
    expect((await test.inject('/api/probe/page')).json()).toEqual({ page: 1, pageSize: 20, offset: 0 });
  });

  it('that a browser mistyped gets a page that leads home', async () => {
    const answer = await test.inject({ url: '/nowhere', headers: { accept: 'text/html,*/*' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('href="/"');
  });
});

describe('an error', () => {
  it('that the product foresees keeps its code, status, field and figures', async () => {
    const { status, body } = await refusal({ url: '/api/probe/refused' });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'SELECTION.QUOTA_EXCEEDED', field: 'choices', details: { remaining: 2 } });
    expect(body.message).toBe('本期还剩 2 票，请减少后再提交。');
  });

  it('that nobody foresaw tells nothing', async () => {
    const { status, body, raw } = await refusal({ url: '/api/probe/broken' });
    expect({ status, code: body.code }).toEqual({ status: 500, code: 'COMMON.INTERNAL' });
    expect(raw).not.toMatch(/hunter2|secret\.ts|Error/);
  });

  it('of a busy database asks to try again', async () => {
    const answer = await test.inject('/api/probe/deadlock');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.json()).toMatchObject({ code: 'COMMON.BUSY' });
  });
});

describe('a header', () => {
  it.each([
    ['0.9', 426],
    ['rubbish', 426],
    ['1.0', 200],
    ['1.7', 200],
    ['2.0', 200],
  ])('with contract version %s is answered with %i', async (version, status) => {
    const answer = await test.inject({ url: '/api/probe/free', headers: { 'x-contract-version': version } });
    expect(answer.statusCode).toBe(status);
    if (status === 426) expect(answer.json()).toMatchObject({ code: 'COMMON.CONTRACT_OUTDATED' });
  });

  it.each([
    [undefined, 400],
    ['short', 400],
    ['with spaces and more', 400],
    ['k'.repeat(65), 400],
    ['0190b3c2-7d1e-7aaa-8bbb-0123456789ab', 201],
  ])('with idempotency key %s is answered with %i', async (key, status) => {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const answer = await test.inject({ method: 'POST', url: '/api/probe/writes', headers });
    expect(answer.statusCode).toBe(status);
    if (status === 400) expect(answer.json()).toMatchObject({ code: 'COMMON.IDEMPOTENCY_KEY_REQUIRED' });
  });
});
