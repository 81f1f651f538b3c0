import { jest } from '@jest/globals';
import type { MediaAssetDto, MediaFileRole } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { MEDIA_FOLDER } from '../../src/media/domain/storage-keys.js';
import { StorageDoor } from '../../src/platform/storage/storage-door.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { ffmpegAbsence, filmed, probed } from '../support/ffmpeg.js';
import { demonstrationFile, Uploader } from '../support/media-desk.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

/** Films are made with the lowest priority. */
jest.setTimeout(180_000);

/** A picture taken upright by a camera that lay on its side, with the place where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#a33' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera of 演示' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 35/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

async function uploader(app: TestApp): Promise<Uploader> {
  const unit = await unitNamed(app, '省妇联');
  return new Uploader(app, await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]));
}

async function fileOf(by: Uploader, asset: MediaAssetDto, role: MediaFileRole): Promise<Buffer> {
  const preview = asset.files.find((file) => file.role === role)?.previewUrl ?? '';
  const { headers } = await by.app.inject({ url: preview, headers: by.staff.headers });
  const answer = await by.app.inject(String(headers['location']));
  if (answer.statusCode !== 200) throw new Error(`${preview}: ${answer.payload}`);
  return answer.rawPayload;
}

async function keptOf({ app }: Uploader, { id }: MediaAssetDto): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of app.app.get(StorageDoor).list(`${MEDIA_FOLDER}${id}/`))
    keys.push(key.split('/')[2] ?? '');
  return keys.map((name) => name.replace(/-[0-9a-f]{16}\./, '-#.')).sort();
}

describe('pictures and captions', () => {
  let app: TestApp;
  let by: Uploader;
  beforeAll(async () => {
    app = await startDemonstrationApp();
    by = await uploader(app);
  });
  afterAll(() => app.close());

  it('paints a picture anew, upright and small, without a place or a device, and drops the original', async () => {
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif?.includes('Camera')).toBe(true);
    const asset = await by.processed({ kind: 'IMAGE', name: 'IMG_0001.JPG', bytes });
    expect(asset).toMatchObject({ status: 'READY', width: 800, height: 1600, rendered: true, scanned: false });
    for (const [role, format] of [
      ['PICTURE', 'webp'],
      ['PICTURE_JPEG', 'jpeg'],
    ] as const) {
      const made = await fileOf(by, asset, role);
      const { exif, orientation, ...facts } = await sharp(made).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
      expect(facts).toMatchObject({ format, width: 800, height: 1600 });
    }
    expect(await keptOf(by, asset)).toEqual(['picture-#.jpg', 'picture-#.webp']);
  });

  it('leaves nothing of what was hidden behind or in a picture', async () => {
    const script = '<script>alert(document.cookie)</script>';
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)]);
    const jpeg = await photograph();
    const bytes = Buffer.concat([
      jpeg.subarray(0, 2),
      comment,
      jpeg.subarray(2),
      Buffer.from(`<html>${script}</html>`),
    ]);
    const asset = await by.processed({ kind: 'IMAGE', bytes });
    expect(asset.status).toBe('READY');
    for (const role of ['PICTURE', 'PICTURE_JPEG'] as const) {
      expect((await fileOf(by, asset, role)).includes('script')).toBe(false);
    }
  });

  it('refuses what only begins like a picture, and keeps nothing of it', async () => {
    const bytes = (await photograph()).subarray(0, 700);
    const asset = await by.processed({ kind: 'IMAGE', bytes });
    expect(asset).toMatchObject({
      status: 'FAILED',
      failure: 'UNREADABLE',
      problem: expect.any(String) as string,
      files: [],
    });
    expect(await keptOf(by, asset)).toEqual([]);
    const again = await by.staff.ask('POST', `desk/media/${asset.id}/processing`);
    expect([again.statusCode, again.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'MEDIA.NOTHING_TO_PROCESS' }),
    ]);
  });

  it('writes captions anew as WebVTT, words alone', async () => {
    const srt = '1\r\n00:00:01,000 --> 00:00:02,500\r\n<b onclick="x()">先核实</b>，<script>再转发\r\n';
    const asset = await by.processed({ kind: 'CAPTIONS', name: '字幕.srt', bytes: Buffer.from(srt) });
    expect(asset).toMatchObject({ status: 'READY', seconds: 3 });
    const text = (await fileOf(by, asset, 'TRACK')).toString();
    expect(text).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n先核实，再转发\n');
  });
});

(ffmpegAbsence ? describe.skip : describe)(`sound and video${ffmpegAbsence ? `: ${ffmpegAbsence}` : ''}`, () => {
  let app: TestApp;
  let by: Uploader;
  beforeAll(async () => {
    app = await startDemonstrationApp();
    by = await uploader(app);
  });
  afterAll(() => app.close());

  it('makes a film fit for telephones, with a still', async () => {
    const asset = await by.processed({ kind: 'VIDEO', name: '三查.mp4', bytes: demonstrationFile('three-checks.mp4') });
    expect(asset).toMatchObject({ status: 'READY', rendered: true, contentType: 'video/mp4' });
    const film = probed(await fileOf(by, asset, 'PHONE'));
    expect(film.streams.map((stream) => stream.codec_name)).toContain('h264');
    expect(Math.abs(Number(film.format.duration) - (asset.seconds ?? 0))).toBeLessThanOrEqual(1);
    expect((await sharp(await fileOf(by, asset, 'POSTER')).metadata()).format).toBe('webp');
    expect(await keptOf(by, asset)).toEqual([...['original.mp4', 'phone-#.mp4', 'poster-#.webp']]);
  });

  it('makes a wide film smaller, and forgets where it was taken', async () => {
    const source = ['-f', 'lavfi', '-i', 'testsrc=size=1921x1081:rate=50:duration=1', '-pix_fmt', 'yuv444p'];
    const place = [
      '-metadata',
      'location=+26.5800+106.7100/',
      '-metadata',
      'title=演示·某人',
      '-movflags',
      'use_metadata_tags',
    ];
    const bytes = filmed('wide.mov', ...source, '-c:v', 'libx264', ...place);
    expect(bytes.includes('+26.5800')).toBe(true);
    const asset = await by.processed({ kind: 'VIDEO', name: 'IMG_0002.MOV', bytes });
    expect(asset).toMatchObject({ status: 'READY', height: 720, contentType: 'video/quicktime' });
    const phone = await fileOf(by, asset, 'PHONE');
    expect([phone.includes('+26.5800'), phone.includes('演示')]).toEqual([false, false]);
    expect(probed(phone).streams).toMatchObject([{ codec_name: 'h264', profile: 'Main', height: 720 }]);
  });

  it('makes a film that no iPhone plays into one that all do, standing or lying', async () => {
    const source = [
      '-f',
      'lavfi',
      '-i',
      'testsrc=size=720x1280:rate=10:duration=1',
      '-f',
      'lavfi',
      '-i',
      'sine=duration=1',
    ];
    const asset = await by.processed({
      kind: 'VIDEO',
      bytes: filmed('film.webm', ...source, '-c:v', 'libvpx', '-deadline', 'realtime'),
    });
    expect(asset).toMatchObject({ status: 'READY', width: 720, height: 1280 });
    const codecs = probed(await fileOf(by, asset, 'PHONE')).streams.map((stream) => stream.codec_name);
    expect(codecs).toEqual(['h264', 'aac']);
  });

  it('makes sound small', async () => {
    const asset = await by.processed({
      kind: 'AUDIO',
      name: '顺口溜.mp3',
      bytes: demonstrationFile('fraud-rhyme.mp3'),
    });
    expect(asset).toMatchObject({ status: 'READY', rendered: true, contentType: 'audio/mpeg', width: null });
    const sound = probed(await fileOf(by, asset, 'PHONE'));
    expect(sound.streams).toMatchObject([{ codec_name: 'aac', channels: 1 }]);
    // What is small already is not blown up.
    expect(asset.files[0]?.bytes).toBeLessThan(1.5 * asset.bytes);
    expect(asset.seconds).toBe(Math.ceil(Number(sound.format.duration)));
  });

  it('refuses a film of which only the head is one', async () => {
    const bytes = Buffer.concat([demonstrationFile('three-checks.mp4').subarray(0, 40), Buffer.alloc(9000, 'x')]);
    const asset = await by.processed({ kind: 'VIDEO', bytes });
    expect(asset).toMatchObject({ status: 'FAILED', failure: 'UNREADABLE' });
    expect(await keptOf(by, asset)).toEqual([]);
  });
});

describe('a server without ffmpeg', () => {
  let app: TestApp;
  let by: Uploader;
  beforeAll(async () => {
    app = await startDemonstrationApp({ env: { FFMPEG_DIR: '/nowhere' } });
    by = await uploader(app);
  });
  afterAll(() => app.close());

  it('gives what every telephone plays as it came, and says so', async () => {
    const bytes = demonstrationFile('three-checks.mp4');
    const film = await by.processed({ kind: 'VIDEO', bytes });
    expect(film).toMatchObject({ status: 'READY', rendered: false, width: expect.any(Number) as number });
    expect((film.seconds ?? 0) > 0).toBe(true);
    expect((await fileOf(by, film, 'ORIGINAL')).equals(bytes)).toBe(true);
    const sound = await by.processed({ kind: 'AUDIO', bytes: demonstrationFile('fraud-rhyme.mp3') });
    expect(sound).toMatchObject({ status: 'READY', rendered: false, files: [{ role: 'ORIGINAL' }] });
  });

  it('refuses what only some play, in a sentence', async () => {
    const webm = Buffer.from(
      '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701',
      'hex',
    );
    const asset = await by.processed({ kind: 'VIDEO', bytes: Buffer.concat([webm, Buffer.alloc(4000)]) });
    expect(asset).toMatchObject({
      status: 'FAILED',
      failure: 'UNPLAYABLE',
      problem: expect.stringMatching(/MP4/) as string,
    });
  });
});
