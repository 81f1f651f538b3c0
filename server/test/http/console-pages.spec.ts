import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gn-console-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>贵州好网民工作台</title>');
  writeFileSync(path.join(folder, 'assets', 'index.97e183c7ab.js'), 'plain');
  writeFileSync(path.join(folder, 'assets', 'index.97e183c7ab.js.gz'), gzipSync('packed'));
  test = await startTestApp({ env: { CONSOLE_DIST: folder } });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['/console', '/console/', '/console/units', '/console/units/0190-ab?tab=people', '/console/sign-in'])(
  'a page of the console opens at its own address: %s',
  async (url) => {
    const page = await test.inject(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('贵州好网民工作台');
    expect(page.headers['content-type']).toMatch(/html/);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  },
);

it('a file with a hash may be kept for ever and comes packed to who takes it', async () => {
  const plain = await test.inject('/console/assets/index.97e183c7ab.js');
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.body).toBe('plain');
  const url = '/console/assets/index.97e183c7ab.js';
  const packed = await test.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
});

it.each(['/console/assets/index.gone.js', '/console/nothing.svg', '/console/assets/../../package.json'])(
  'what is no file of the console is missing, not a page: %s',
  async (url) => {
    const answer = await test.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('工作台');
  },
);

it('says plainly when the console is not built', async () => {
  const bare = await startTestApp();
  const page = await bare.inject('/console/units');
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain('npm start');
  await bare.close();
});
