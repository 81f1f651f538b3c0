import { statSync } from 'node:fs';
import path from 'node:path';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { mediaFolder } from '../../src/platform/media/serve-media.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const sound = apiUrl(Paths.classroom.media('fraud-rhyme.mp3'));

describe('media of the lessons and covers of the candidates', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('sends a sound whole, in part, and not again', async () => {
    const { size } = statSync(path.join(mediaFolder, 'classroom/fraud-rhyme.mp3'));
    const whole = await app.inject(sound);
    expect([whole.statusCode, whole.headers['content-type'], whole.rawPayload.length]).toEqual([
      200,
      'audio/mpeg',
      size,
    ]);
    const part = await app.inject({ url: sound, headers: { range: 'bytes=100-199' } });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 100-199/${size}`]);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(100, 200))).toBe(true);
    const beyond = await app.inject({ url: sound, headers: { range: `bytes=${size}-` } });
    expect(beyond.statusCode).toBe(416);
    const again = await app.inject({ url: sound, headers: { 'if-none-match': String(whole.headers.etag) } });
    expect(again.statusCode).toBe(304);
  });

  it('sends a cover that cannot run anything', async () => {
    const cover = await app.inject(apiUrl(Paths.selection.cover('story-01.svg')));
    expect([cover.statusCode, cover.headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(cover.headers['content-security-policy']).toContain('sandbox');
    expect(cover.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    'no-such.mp3',
    '..%2fcovers%2fstory-01.svg',
    '%2e%2e',
    '.gitkeep',
    'story-01.svg%00.mp3',
    'FRAUD-RHYME.MP3',
    'x.html',
    'a'.repeat(150),
  ])('answers %s with 404 and a sentence', async (name) => {
    const answer = await app.inject(`/api/classroom/media/${name}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ code: string }>().code).toMatch(/NOT_FOUND$/);
    expect(answer.json<{ message: string }>().message).toMatch(/没有找到/);
  });

  it('keeps the two shelves apart', async () => {
    const answer = await app.inject(apiUrl(Paths.classroom.media('story-01.svg')));
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, ErrorCode.MEDIA_NOT_FOUND]);
  });

  it('leads from a certificate to the page that checks it', async () => {
    const answer = await app.inject('/k/abcdefghijkmnopqrstu');
    expect([answer.statusCode, answer.headers.location]).toEqual([
      302,
      '/#/features/classroom/pages/certificate/index?token=abcdefghijkmnopqrstu',
    ]);
  });
});
