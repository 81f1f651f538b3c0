import { jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskTaskDto } from '@good-netizen/shared/desk/desk.dto';
import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MediaAsset } from '../../src/media/domain/media-asset.js';
import { MEDIA_FOLDER } from '../../src/media/domain/storage-keys.js';
import { StorageDoor } from '../../src/platform/storage/storage-door.js';
import { clamdAbsence, EICAR, privateClamd } from '../support/clamd.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { ffmpegAbsence, slowFfmpeg } from '../support/ffmpeg.js';
import { demonstrationFile, processAll, Uploader } from '../support/media-desk.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';

/** Films are made with the lowest priority. */
jest.setTimeout(180_000);

let shade = 0;
/** A picture that no other test has. */
const picture = (): Promise<Buffer> => {
  shade += 1;
  return sharp({ create: { width: 20, height: 10, channels: 3, background: { r: shade, g: 0, b: 0 } } })
    .png()
    .toBuffer();
};

async function uploader(app: TestApp): Promise<Uploader> {
  const unit = await unitNamed(app, '省妇联');
  return new Uploader(app, await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]));
}

const change = ({ app }: TestApp, id: string, changes: Partial<MediaAsset>): Promise<unknown> =>
  app.get(UnitOfWork).run((tx) => tx.update(MediaAsset, { id }, changes as object));

describeOnEveryDatabase('processing as a job', ({ engine }) => {
  let app: TestApp;
  let by: Uploader;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    app = await startDemonstrationApp({ databaseUrl: place.url });
    by = await uploader(app);
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  it('takes up what a process that died left behind, once a minute of silence is over', async () => {
    const asset: MediaAssetDto = (await by.send({ kind: 'IMAGE', bytes: await picture() })).json();
    const dying = { status: 'PROCESSING', attempts: 1, originalKept: true } as const;
    const other = (await by.send({ kind: 'IMAGE', bytes: await picture() })).json() as MediaAssetDto;
    await change(app, asset.id, { ...dying, heardAt: new Date(Date.now() - 61_000) });
    await change(app, other.id, { ...dying, heardAt: new Date(Date.now() - 20_000) });
    expect(await by.settled(asset.id)).toMatchObject({ status: 'READY' });
    const { status } = (await by.staff.ask('GET', `desk/media/${other.id}`)).json() as MediaAssetDto;
    expect(status).toBe('PROCESSING');
    const removal = await by.staff.ask('DELETE', `desk/media/${other.id}`);
    expect([removal.statusCode, removal.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'MEDIA.BEING_PROCESSED' }),
    ]);
  });

  it('gives up what ended four processes, and tries anew when it is asked to', async () => {
    const asset: MediaAssetDto = (await by.send({ kind: 'IMAGE', bytes: await picture() })).json();
    const silent = { status: 'PROCESSING', attempts: 4, heardAt: new Date(0) } as const;
    await change(app, asset.id, silent);
    expect(await by.settled(asset.id)).toMatchObject({ status: 'FAILED', failure: 'INTERRUPTED' });
    const again = await by.staff.ask('POST', `desk/media/${asset.id}/processing`);
    expect([again.statusCode, (again.json() as MediaAssetDto).failure]).toEqual([200, null]);
    expect(await by.settled(asset.id)).toMatchObject({ status: 'READY' });
  });

  it('lets an attempt that comes back from the dead write nothing', async () => {
    const asset = await by.processed({ kind: 'IMAGE', bytes: await picture() });
    const { app: nest } = app;
    const before = await nest.get(UnitOfWork).read((tx) => tx.findOneByOrFail(MediaAsset, { id: asset.id }));
    const { AssetRepository } = await import('../../src/media/persistence/asset.repository.js');
    const assets = nest.get(AssetRepository, { strict: false });
    const late = { id: asset.id, status: 'PROCESSING', attempts: before.attempts - 1 } as const;
    const wrote = await nest.get(UnitOfWork).run((tx) => assets.change(tx, late, { status: 'FAILED' }));
    expect(wrote).toBe(false);
    expect(await by.settled(asset.id)).toMatchObject({ status: 'READY', revision: before.revision });
  });

  it('runs each job once, however many look for it at once', async () => {
    const sent = await Promise.all(
      [1, 2, 3].map(async () => (await by.send({ kind: 'IMAGE', bytes: await picture() })).json() as MediaAssetDto),
    );
    await Promise.all([processAll(app), processAll(app), processAll(app)]);
    for (const { id } of sent) {
      await by.settled(id);
      const row = await app.app.get(UnitOfWork).read((tx) => tx.findOneByOrFail(MediaAsset, { id }));
      expect([row.status, row.attempts]).toEqual(['READY', 1]);
    }
  });
});

(ffmpegAbsence ? describe.skip : describe)(`a long render${ffmpegAbsence ? `: ${ffmpegAbsence}` : ''}`, () => {
  const folder = ffmpegAbsence ? '' : slowFfmpeg();
  let app: TestApp;
  let by: Uploader;
  beforeAll(async () => {
    app = await startDemonstrationApp({ env: { FFMPEG_DIR: folder } });
    by = await uploader(app);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const underWay = async (id: string): Promise<string> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { status, taskId } = (await by.staff.ask('GET', `desk/media/${id}`)).json() as MediaAssetDto;
      if (status === 'PROCESSING' && taskId !== null) return taskId;
      await pause(100);
    }
    throw new Error('its processing never began');
  };

  const endOf = async (taskId: string): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { status } = (await by.staff.ask('GET', `desk/tasks/${taskId}`)).json() as DeskTaskDto;
      if (status !== 'RUNNING') return status;
      await pause(100);
    }
    throw new Error('its task never ended');
  };

  it('is shown as a task that can be cancelled, and be begun anew', async () => {
    const bytes = demonstrationFile('three-checks.mp4');
    const { id } = (await by.send({ kind: 'VIDEO', name: '三查.mp4', bytes })).json() as MediaAssetDto;
    const taskId = await underWay(id);
    const task = (await by.staff.ask('GET', `desk/tasks/${taskId}`)).json() as DeskTaskDto;
    expect(task).toMatchObject({ title: '处理“三查.mp4”', status: 'RUNNING' });
    expect((await by.staff.ask('POST', `desk/tasks/${taskId}/cancellation`)).statusCode).toBe(200);
    expect(await by.settled(id)).toMatchObject({ status: 'FAILED', failure: 'CANCELLED' });
    // The file says so first, its task right after.
    expect(await endOf(taskId)).toBe('CANCELLED');
    expect((await by.staff.ask('POST', `desk/media/${id}/processing`)).statusCode).toBe(200);
    await underWay(id);
    const began = performance.now();
    await app.app.close();
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

(clamdAbsence ? describe.skip : describe)(`with a virus scanner${clamdAbsence ? `: ${clamdAbsence}` : ''}`, () => {
  const clamd = privateClamd();
  let app: TestApp;
  let by: Uploader;
  beforeAll(async () => {
    await clamd.start();
    app = await startDemonstrationApp({ env: { CLAMD: clamd.socket } });
    by = await uploader(app);
  });
  afterAll(async () => {
    await app.close();
    await clamd.remove();
  });

  it('lets pass what it finds clean', async () => {
    expect(await by.processed({ kind: 'IMAGE', bytes: await picture() })).toMatchObject({
      status: 'READY',
      scanned: true,
    });
  });

  it('keeps nothing of what is infected, and shows it to nobody', async () => {
    const bytes = Buffer.concat([await picture(), EICAR]);
    const asset = await by.processed({ kind: 'IMAGE', bytes });
    expect(asset).toMatchObject({ status: 'FAILED', failure: 'INFECTED', files: [] });
    for await (const { key } of app.app.get(StorageDoor).list(`${MEDIA_FOLDER}${asset.id}/`)) throw new Error(key);
    expect((await by.staff.ask('POST', `desk/media/${asset.id}/processing`)).statusCode).toBe(409);
    const captions = await by.processed({
      ...{ kind: 'CAPTIONS', bytes: Buffer.concat([Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n'), EICAR]) },
    });
    expect(captions.failure).toBe('INFECTED');
  });

  it('lets nothing pass while the scanner does not answer, and goes on when it does', async () => {
    await clamd.stop();
    const asset = await by.processed({ kind: 'IMAGE', bytes: await picture() });
    expect(asset).toMatchObject({ status: 'FAILED', failure: 'NOT_SCANNED', files: [] });
    await clamd.start();
    expect((await by.staff.ask('POST', `desk/media/${asset.id}/processing`)).statusCode).toBe(200);
    expect(await by.settled(asset.id)).toMatchObject({ status: 'READY', scanned: true });
  });
});
