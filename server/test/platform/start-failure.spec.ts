import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ConfigRefusedError } from '../../src/config/load-config.js';
import { startFailure } from '../../src/start-failure.js';
import { startTestApp } from '../support/test-app.js';

it('a taken port is named in one sentence', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as AddressInfo;
  const test = await startTestApp();
  const failure: unknown = await test.app.listen(port, '127.0.0.1').catch((error: unknown) => error);
  expect(startFailure(failure)).toBe(`Port ${port} is taken by another program: stop it, or set PORT to a free one.`);
  await test.close();
  squatter.close();
});

it.each([
  [new ConfigRefusedError(['PORT is not valid.']), 'The settings do not allow a start:\n  - PORT is not valid.'],
  [Object.assign(new Error('write failed'), { code: 'ENOSPC' }), 'The disk is full: make room and start again.'],
  [
    Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' }),
    'The database cannot be reached: connect refused',
  ],
])('%s becomes a sentence without a stack', (error, sentence) => {
  expect(startFailure(error)).toBe(sentence);
});

it('what nobody foresaw keeps its stack', () => {
  expect(startFailure(new TypeError('odd'))).toMatch(/TypeError: odd\n\s+at /);
});
