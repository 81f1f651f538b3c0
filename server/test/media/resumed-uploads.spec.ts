import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { openDataSource } from '../../src/database/data-source.js';
import { MediaAsset } from '../../src/media/domain/media-asset.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { ffmpegAbsence, filmed } from '../support/ffmpeg.js';
import { demonstrationFile, shaOf } from '../support/media-desk.js';
import { ServerProcess } from '../support/server-process.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { tusUpload, weakLine } from '../support/tus-upload.js';

/** Three servers are started, which takes a while on a busy machine. */
jest.setTimeout(240_000);

const editor = async (app: TestApp): Promise<StaffAtDesk> => {
  const unit = await unitNamed(app, '省妇联');
  return staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]);
};

async function complete(address: string, headers: Record<string, string>, uploadUrl: string): Promise<MediaAssetDto> {
  const url = `${address}${new URL(uploadUrl).pathname}/completion`;
  const answer = await fetch(url, { method: 'POST', headers });
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as MediaAssetDto;
}

describe('an upload over a weak line', () => {
  let app: TestApp;
  let staff: StaffAtDesk;
  let address: string;
  beforeAll(async () => {
    app = await startDemonstrationApp();
    staff = await editor(app);
    address = await app.listen();
  });
  afterAll(() => app.close());

  it('goes on where it broke, with the usual client', async () => {
    const bytes = Buffer.concat([demonstrationFile('three-checks.mp4'), Buffer.alloc(3_000_000, 'free')]);
    const line = await weakLine(address, 700_000, 3);
    try {
      const wish = { headers: staff.headers, kind: 'VIDEO', bytes, pieceBytes: 1_000_000 } as const;
      const { uploadUrl, offsets, error } = await tusUpload({ ...wish, address: line.address });
      expect([error, line.cuts()]).toEqual([null, 3]);
      // More pieces than a sound line needs, and what came before a break is kept.
      expect(offsets.length).toBeGreaterThan(Math.ceil(bytes.length / wish.pieceBytes));
      expect(offsets.at(-1)).toBeGreaterThan(0);
      expect(offsets.some((offset) => offset % wish.pieceBytes !== 0)).toBe(true);
      expect(await complete(address, staff.headers, uploadUrl)).toMatchObject({ sha256: shaOf(bytes) });
    } finally {
      await line.close();
    }
  });
});

describeOnEveryDatabase('a server that is killed', ({ engine }) => {
  let [place, dataDir]: [TestPlace, string] = [undefined as never, ''];
  let cookie = '';
  let server: ServerProcess | null = null;

  beforeAll(async () => {
    place = await createTestPlace(engine);
    dataDir = mkdtempSync(path.join(tmpdir(), 'gn-media-'));
    const app = await startDemonstrationApp({ databaseUrl: place.url, env: { DATA_DIR: dataDir } });
    cookie = (await editor(app)).headers.cookie;
    await app.close();
  });
  afterAll(async () => {
    await server?.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    await place.remove();
  });

  const begin = async (): Promise<{ address: string; headers: { cookie: string; origin: string } }> => {
    const started = await ServerProcess.start(place.url, dataDir);
    server = started;
    return { address: started.address, headers: { cookie, origin: started.origin } };
  };
  const look = async (address: string, id: string): Promise<MediaAssetDto> =>
    (await (await fetch(`${address}/api/desk/media/${id}`, { headers: { cookie } })).json()) as MediaAssetDto;

  it('goes on with the upload that it was taking when it is started again', async () => {
    const bytes = Buffer.concat([demonstrationFile('three-checks.mp4'), Buffer.alloc(20_000_000, 'free')]);
    const wish = { kind: 'VIDEO', bytes, pieceBytes: 1_000_000 } as const;
    const first = await begin();
    let killed: Promise<void> | null = null;
    const onSent = (sent: number): void => {
      if (sent > 6_500_000) killed ??= server?.end('SIGKILL') ?? null;
    };
    const broken = await tusUpload({ ...wish, ...first, retry: false, onSent });
    await killed;
    expect(broken.error).not.toBeNull();

    const second = await begin();
    const uploadUrl = `${second.address}${new URL(broken.uploadUrl).pathname}`;
    const resumed = await tusUpload({ ...wish, ...second, uploadUrl });
    expect(resumed.error).toBeNull();
    // What the client had been told is there, is there.
    expect(resumed.offsets[0]).toBeGreaterThanOrEqual(broken.offsets.at(-1) ?? 0);
    expect(resumed.offsets[0]).toBeGreaterThan(5_000_000);
    expect(await complete(second.address, second.headers, uploadUrl)).toMatchObject({ sha256: shaOf(bytes) });
    await server?.end('SIGKILL');
  });

  (ffmpegAbsence ? it.skip : it)('processes anew what it was processing', async () => {
    const noise = [
      '-f',
      'lavfi',
      '-i',
      'testsrc2=size=1280x720:rate=25:duration=5',
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
    ];
    const bytes = filmed('long.mp4', ...noise);
    const first = await begin();
    const sent = await tusUpload({ ...first, kind: 'VIDEO', bytes, pieceBytes: 8_000_000 });
    const { id } = await complete(first.address, first.headers, sent.uploadUrl);
    for (let tries = 0; (await look(first.address, id)).status === 'UPLOADED' && tries < 1500; tries += 1)
      await pause(50);
    await server?.end('SIGKILL');

    const dataSource = await openDataSource(place.url);
    const row = await dataSource.manager.findOneByOrFail(MediaAsset, { id });
    expect([row.status, row.attempts]).toEqual(['PROCESSING', 1]);
    // As if a minute had gone by.
    await dataSource.manager.update(MediaAsset, { id }, { heardAt: new Date(Date.now() - 61_000) });
    await dataSource.destroy();

    const second = await begin();
    let asset = await look(second.address, id);
    for (let tries = 0; asset.status !== 'READY' && tries < 900; tries += 1) {
      await pause(100);
      asset = await look(second.address, id);
    }
    expect(asset).toMatchObject({ status: 'READY', rendered: true, seconds: 5 });
  });
});
