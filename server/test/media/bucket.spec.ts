import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MediaService } from '../../src/media/media.service.js';
import { newId } from '../../src/platform/id.js';
import { StorageDoor } from '../../src/platform/storage/storage-door.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { Uploader } from '../support/media-desk.js';
import { type S3Server, startS3Server } from '../support/s3-server.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

const settings = ({ config }: S3Server, secretKey = config.secretKey): Record<string, string> => ({
  ...{ STORAGE: 's3', S3_ENDPOINT: config.endpoint ?? '', S3_BUCKET: config.bucket, S3_PATH_STYLE: 'true' },
  ...{ S3_ACCESS_KEY: config.accessKey, S3_SECRET_KEY: secretKey },
});

async function editor(app: TestApp): Promise<Uploader> {
  const unit = await unitNamed(app, '省妇联');
  return new Uploader(app, await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]));
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#456' } })
    .png()
    .toBuffer();

describe('media in a bucket', () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(() => server.close());

  it('go the whole way: uploaded, processed, given in ranges, removed', async () => {
    const app = await startDemonstrationApp({ env: settings(server) });
    try {
      const by = await editor(app);
      const asset: MediaAssetDto = await by.processed({ kind: 'IMAGE', bytes: await picture() });
      expect(asset.status).toBe('READY');
      const media = app.app.get(MediaService, { strict: false });
      const course = { kind: 'course-version', id: newId(), title: '家长课', isPublic: true };
      const show = (ids: string[]): Promise<void> => app.app.get(UnitOfWork).run((tx) => media.show(tx, course, ids));
      await show([asset.id]);
      const url = asset.files[0]?.url ?? '';
      const whole = (await app.inject(url)).rawPayload;
      expect(whole).toHaveLength(asset.files[0]?.bytes ?? 0);
      const part = await app.inject({ url, headers: { range: 'bytes=5-14' } });
      expect([part.statusCode, part.rawPayload.equals(whole.subarray(5, 15))]).toEqual([206, true]);
      await show([]);
      expect((await by.staff.ask('DELETE', `desk/media/${asset.id}`)).statusCode).toBe(204);
      for await (const { key } of app.app.get(StorageDoor).list('media/')) throw new Error(`${key} is left`);
    } finally {
      await app.close();
    }
  });

  it('are refused while the key is wrong, with a sentence, and what has arrived stays', async () => {
    const app = await startDemonstrationApp({ env: settings(server, 'another') });
    try {
      const by = await editor(app);
      const bytes = await picture();
      const { id } = await by.begun({ kind: 'IMAGE', bytes });
      await by.piece(id, 0, bytes);
      const answer = await by.complete(id);
      expect([answer.statusCode, (answer.json() as { message: string }).message]).toEqual([
        503,
        expect.stringMatching(/[\u4e00-\u9fff]/),
      ]);
      expect((await by.look(id)).headers['upload-offset']).toBe(String(bytes.length));
    } finally {
      await app.close();
    }
  });
});
