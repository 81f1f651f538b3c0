import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { byteRangeOf } from '../../src/media/http/byte-range.js';
import { MediaService } from '../../src/media/media.service.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { Uploader } from '../support/media-desk.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

class MovedClock extends Clock {
  aheadMs = 0;
  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

describe('a medium on its way to people', () => {
  const clock = new MovedClock();
  let app: TestApp;
  let by: Uploader;
  let stranger: Uploader;
  let office: Uploader;
  let asset: MediaAssetDto;
  const user = { kind: 'course-version', id: newId(), title: '家长课' };

  beforeAll(async () => {
    app = await startDemonstrationApp({ clock });
    const at = async (name: string, role: 'UNIT_EDITOR' | 'OFFICE_ADMIN'): Promise<Uploader> => {
      const unit = await unitNamed(app, name);
      return new Uploader(app, await staffAtDesk(app, unit, [grantOf(role, unit)]));
    };
    by = await at('省妇联', 'UNIT_EDITOR');
    stranger = await at('省总工会', 'UNIT_EDITOR');
    office = await at('省委网信办', 'OFFICE_ADMIN');
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff', noise } });
    asset = await by.processed({ kind: 'IMAGE', name: '海报.png', bytes: await picture.png().toBuffer() });
  });
  afterAll(() => app.close());

  const file = () => {
    const [first] = asset.files;
    if (!first) throw new Error('it has no file');
    return first;
  };
  const show = (isPublic: boolean, ids: string[]): Promise<void> =>
    app.app
      .get(UnitOfWork)
      .run((tx) => app.app.get(MediaService, { strict: false }).show(tx, { ...user, isPublic }, ids));
  const linkOf = async ({ staff }: Uploader): Promise<string> => {
    const { statusCode, headers } = await app.inject({ url: file().previewUrl, headers: staff.headers });
    return statusCode === 302 ? String(headers['location']) : `refused with ${statusCode}`;
  };

  it('is nobody’s but the desk’s before anything published shows it', async () => {
    expect((await app.inject(file().url)).statusCode).toBe(404);
    await show(false, [asset.id]);
    expect((await app.inject(file().url)).json()).toMatchObject({ code: 'MEDIA.ASSET_NOT_FOUND' });
    expect((await app.inject(file().previewUrl)).statusCode).toBe(401);
    const opened = await app.inject(await linkOf(by));
    expect([opened.statusCode, opened.headers['cache-control']]).toEqual([200, 'private, max-age=3600']);
    expect(opened.rawPayload).toHaveLength(file().bytes);
    expect((await app.inject(await linkOf(office))).statusCode).toBe(200);
    expect(await linkOf(stranger)).toBe('refused with 404');
  });

  it('is opened by a link for an hour, for this file alone', async () => {
    const link = await linkOf(by);
    const [, other] = asset.files;
    for (const wrong of [
      link.replace(/mark=./, (mark) => (mark.endsWith('0') ? 'mark=1' : 'mark=0')),
      link.replace(/until=(\d+)/, (_, until) => `until=${Number(until) + 1}`),
      link.replace(file().url, other?.url ?? ''),
      link.split('&')[0] ?? '',
    ])
      expect([wrong, (await app.inject(wrong)).statusCode]).toEqual([wrong, 404]);
    expect((await app.inject(`${link}&more=1`)).statusCode).toBe(400);
    clock.aheadMs = 3_599_000;
    expect((await app.inject(link)).statusCode).toBe(200);
    clock.aheadMs = 3_602_000;
    expect((await app.inject(link)).statusCode).toBe(404);
    clock.aheadMs = 0;
  });

  it('is everybody’s while something published shows it, for good in every cache', async () => {
    await show(true, [asset.id]);
    const answer = await app.inject(file().url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      ...{ 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' },
      ...{ 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff', 'content-length': String(file().bytes) },
      'content-security-policy': expect.stringContaining('sandbox') as string,
    });
    const etag = String(answer.headers['etag']);
    const again = await app.inject({ url: file().url, headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
    const head = await app.inject({ method: 'HEAD', url: file().url });
    expect([head.statusCode, head.headers['content-length'], head.payload]).toEqual([200, String(file().bytes), '']);
    await show(true, []);
    expect((await app.inject(file().url)).statusCode).toBe(404);
    await show(true, [asset.id]);
  });

  it('is given in ranges', async () => {
    const whole = (await app.inject(file().url)).rawPayload;
    const ask = (headers: Record<string, string>) => app.inject({ url: file().url, headers });
    const middle = await ask({ range: 'bytes=10-19' });
    expect([middle.statusCode, middle.headers['content-range']]).toEqual([206, `bytes 10-19/${whole.length}`]);
    expect(middle.rawPayload.equals(whole.subarray(10, 20))).toBe(true);
    expect((await ask({ range: 'bytes=-5' })).rawPayload.equals(whole.subarray(-5))).toBe(true);
    const beyond = await ask({ range: `bytes=${whole.length}-` });
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
    expect((await ask({ range: 'bytes=0-1', 'if-range': '"another"' })).statusCode).toBe(200);
  });

  it('reads ranges as RFC 9110 has them', () => {
    const cases: (readonly [string | undefined, object | string | null])[] = [
      ...([
        [undefined, null],
        ['bytes=0-', { start: 0, end: 99 }],
        ['bytes=0-0', { start: 0, end: 0 }],
      ] as const),
      ...([
        ['bytes=99-200', { start: 99, end: 99 }],
        ['bytes=100-', 'none'],
        ['bytes=-0', 'none'],
      ] as const),
      ...([
        ['bytes=-200', { start: 0, end: 99 }],
        ['bytes=5-4', null],
        ['bytes=0-1,3-4', null],
      ] as const),
      ...([
        ['lines=0-1', null],
        ['bytes=-', null],
        ['bytes=a-b', null],
      ] as const),
    ];
    for (const [header, expected] of cases) expect([header, byteRangeOf(header, 100)]).toEqual([header, expected]);
  });
});
