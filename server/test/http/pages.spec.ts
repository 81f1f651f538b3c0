import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
let folder: string;
let simulator: Server;
const asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gn-h5-'));
  mkdirSync(path.join(folder, 'js'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>贵州好网民</title>');
  writeFileSync(path.join(folder, 'js', 'app.97e183c7.js'), 'plain');
  writeFileSync(path.join(folder, 'js', 'app.97e183c7.js.gz'), gzipSync('packed'));
  simulator = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { location: 'http://localhost:3000/api/auth/h5/callback?code=1', 'x-inner': 'no' }).end();
  });
  await new Promise<void>((resolve) => simulator.listen(0, '127.0.0.1', resolve));
  const port = (simulator.address() as AddressInfo).port;
  test = await startTestApp({ env: { H5_DIST: folder, WECHAT_SIMULATOR_PORT: String(port) } });
});
afterAll(async () => {
  await test.close();
  simulator.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the first page is asked for anew each time and carries a policy that lets no foreign script in', async () => {
  const page = await test.inject('/');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('贵州好网民');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(page.headers['strict-transport-security']).toBeUndefined();
});

it('a hashed file may be kept for ever and comes packed to who takes it', async () => {
  const plain = await test.inject('/js/app.97e183c7.js');
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.body).toBe('plain');
  const packed = await test.inject({ url: '/js/app.97e183c7.js', headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'cache-control': expect.stringContaining('immutable'),
  });
  expect(packed.headers['content-type']).toMatch(/javascript/);
});

it.each(['/../package.json', '/%2e%2e/package.json', '/js/..%2f..%2fpackage.json'])(
  'nothing outside the folder: %s',
  async (url) => {
    expect((await test.inject(url)).statusCode).toBe(404);
  },
);

it('the address in a certificate’s code leads to the page that checks it', async () => {
  const answer = await test.inject('/c/abc%26x%3D1');
  expect(answer.statusCode).toBe(302);
  expect(answer.headers.location).toBe('/#/features/pledge/pages/check/index?token=abc%26x%3D1');
});

it('an address that can be typed leads to where a certificate is found by its number', async () => {
  const answer = await test.inject('/v');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/#/features/credential/pages/check/index']);
});

it('the short addresses of groups lead to joining one and to checking one', async () => {
  const join = await test.inject('/g/ABCD2345');
  expect([join.statusCode, join.headers.location]).toEqual([302, '/#/features/groups/pages/join/index?code=ABCD2345']);
  const check = await test.inject('/gc/abc%26x%3D1');
  expect(check.headers.location).toBe('/#/features/groups/pages/check/index?token=abc%26x%3D1');
});

it('the simulator’s sign-in page is reached under our address, its control is not', async () => {
  const answer = await test.inject('/sim/connect/oauth2/choose?person=a');
  expect(answer.statusCode).toBe(302);
  expect(answer.headers.location).toBe('http://localhost:3000/api/auth/h5/callback?code=1');
  expect(answer.headers['x-inner']).toBeUndefined();
  expect((await test.inject('/sim/__sim/health')).statusCode).toBe(404);
  expect((await test.inject('/sim/sns/jscode2session')).statusCode).toBe(404);
  expect(asked).toEqual(['/connect/oauth2/choose?person=a']);
});

it('says so when the simulator is away or the pages are not built', async () => {
  const bare = await startTestApp({ env: { WECHAT_SIMULATOR_PORT: '1' } });
  const away = await bare.inject('/sim/connect/oauth2/authorize');
  expect(away.statusCode).toBe(502);
  expect(away.json()).toMatchObject({ code: 'IDENTITY.WECHAT_UNAVAILABLE' });
  expect((await bare.inject('/')).body).toContain('npm start');
  await bare.close();
});

it('refuses in the same words when the pages are built', async () => {
  const missing = await test.inject('/api/classroom/media/no-such.mp3');
  expect(missing.statusCode).toBe(404);
  expect(missing.json()).toMatchObject({ code: 'CLASSROOM.MEDIA_NOT_FOUND', requestId: expect.any(String) });
});

it('without the simulator there is no such address', async () => {
  const real = await startTestApp({ env: { WECHAT_SIMULATOR: 'false' } });
  expect((await real.inject('/sim/connect/oauth2/authorize')).statusCode).toBe(404);
  await real.close();
});
