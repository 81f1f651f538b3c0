import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MediaPiece, MediaUpload } from '../../src/media/domain/media-upload.js';
import { keyOf } from '../../src/media/domain/storage-keys.js';
import { SweepStorageService } from '../../src/media/services/sweep-storage.service.js';
import { SweepUploadsService } from '../../src/media/services/sweep-uploads.service.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { StorageDoor } from '../../src/platform/storage/storage-door.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { Uploader } from '../support/media-desk.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';

const HOUR_MS = 3_600_000;

class MovedClock extends Clock {
  aheadMs = 0;
  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

describeOnEveryDatabase('what nobody comes back for', ({ engine }) => {
  const clock = new MovedClock();
  let app: TestApp;
  let by: Uploader;
  let remove: () => Promise<void>;
  beforeEach(() => (clock.aheadMs = 0));
  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    app = await startDemonstrationApp({ databaseUrl: place.url, clock });
    const unit = await unitNamed(app, '省妇联');
    by = new Uploader(app, await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]));
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  const begun = async (): Promise<MediaUploadDto> => {
    const upload = await by.begun({ kind: 'IMAGE', bytes: Buffer.from('0123456789') });
    await by.piece(upload.id, 0, Buffer.from('01234'));
    return upload;
  };
  const rowsOf = (table: new () => object, where: object): Promise<number> =>
    app.app.get(UnitOfWork).read((tx) => tx.countBy(table, where));
  const staged = (id: string): string => path.join(app.config.dataDir, 'media-uploads', id);
  const sweep = (): Promise<void> => app.app.get(SweepUploadsService, { strict: false }).sweep();

  it('stays for a day, then goes with its pieces', async () => {
    const { id, expiresAt } = await begun();
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(23.9 * HOUR_MS);
    clock.aheadMs = 23.9 * HOUR_MS;
    await sweep();
    expect([await rowsOf(MediaUpload, { id }), existsSync(staged(id))]).toEqual([1, true]);
    clock.aheadMs = 24.1 * HOUR_MS;
    await sweep();
    expect(existsSync(staged(id))).toBe(false);
    expect([await rowsOf(MediaUpload, { id }), await rowsOf(MediaPiece, { uploadId: id })]).toEqual([0, 0]);
    clock.aheadMs = 0;
    expect((await by.look(id)).statusCode).toBe(404);
  });

  it('goes too when only files are left of it, but not while it may be somebody’s', async () => {
    const [lost, fresh] = [newId(), newId()];
    const work = path.join(app.config.dataDir, 'media-work', newId());
    for (const folder of [staged(lost), staged(fresh), work]) mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(staged(lost), newId()), 'x');
    const old = new Date(Date.now() - 3 * HOUR_MS);
    for (const folder of [staged(lost), work]) utimesSync(folder, old, old);
    await sweep();
    expect([lost, fresh].map((id) => existsSync(staged(id)))).toEqual([false, true]);
    expect(existsSync(work)).toBe(false);
  });

  it('leaves the storage when no row knows it, after a day', async () => {
    const door = app.app.get(StorageDoor);
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } });
    const asset = await by.processed({ kind: 'IMAGE', bytes: await picture.png().toBuffer() });
    const lost = keyOf(newId(), 'picture-0123456789abcdef.webp');
    await door.put(lost, Readable.from([Buffer.from('x')]), 'image/webp');
    const storage = app.app.get(SweepStorageService, { strict: false });
    await storage.sweep();
    expect(await door.stat(lost)).not.toBeNull();
    clock.aheadMs = 25 * HOUR_MS;
    await storage.sweep();
    expect(await door.stat(lost)).toBeNull();
    for (const { url } of asset.files)
      expect(await door.stat(keyOf(asset.id, url.split('/').at(-1) ?? ''))).not.toBeNull();
  });
});
