import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { MediaAssetDto, MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import sharp from 'sharp';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { demonstrationFile, shaOf, TUS, Uploader } from '../support/media-desk.js';
import { grantOf, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';

const MB = 1024 * 1024;

describeOnEveryDatabase('an upload in pieces', ({ engine }) => {
  let app: TestApp;
  let [one, other]: Uploader[] = [];
  let [women, union]: [string, string] = ['', ''];
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    app = await startDemonstrationApp({ databaseUrl: place.url });
    [women, union] = [await unitNamed(app, '省妇联'), await unitNamed(app, '省总工会')];
    one = new Uploader(app, await staffAtDesk(app, women, [grantOf('UNIT_EDITOR', women)]));
    other = new Uploader(app, await staffAtDesk(app, union, [grantOf('UNIT_EDITOR', union)]));
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  const by = (uploader: Uploader | undefined): Uploader => {
    if (!uploader) throw new Error('nobody is there');
    return uploader;
  };
  const noise = (): Promise<Buffer> =>
    sharp(randomBytes(900 * 300 * 3), { raw: { width: 900, height: 300, channels: 3 } })
      .png()
      .toBuffer();
  const staged = (id: string): string => path.join(app.config.dataDir, 'media-uploads', id);

  it('is declared, sent in pieces, looked at, completed, and completed again with the same answer', async () => {
    const bytes = await noise();
    const begun = await by(one).begin({ kind: 'IMAGE', name: '三道关口.png', bytes });
    expect([begun.statusCode, begun.headers['tus-resumable']]).toEqual([201, '1.0.0']);
    const { id } = begun.json() as MediaUploadDto;
    expect(begun.headers['location']).toBe(`/api/desk/media/uploads/${id}`);
    expect(begun.json()).toMatchObject({ name: '三道关口.png', received: 0, bytes: bytes.length, unitId: women });
    const half = Math.floor(bytes.length / 2);
    const first = await by(one).piece(id, 0, bytes.subarray(0, half));
    expect([first.statusCode, first.headers['upload-offset']]).toEqual([204, String(half)]);
    const early = await by(one).complete(id);
    expect([early.statusCode, early.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'MEDIA.UPLOAD_INCOMPLETE' }),
    ]);
    const looked = await by(one).look(id);
    expect([looked.statusCode, looked.payload]).toEqual([200, '']);
    expect(looked.headers).toMatchObject({ 'upload-offset': String(half), 'upload-length': String(bytes.length) });
    expect(looked.headers['cache-control']).toBe('no-store');
    expect((await by(one).piece(id, half, bytes.subarray(half))).statusCode).toBe(204);
    const done = await by(one).complete(id);
    expect(done.statusCode).toBe(200);
    const asset = done.json() as MediaAssetDto;
    expect(asset).toMatchObject({
      kind: 'IMAGE',
      name: '三道关口.png',
      sha256: shaOf(bytes),
      contentType: 'image/png',
    });
    expect(((await by(one).complete(id)).json() as MediaAssetDto).id).toBe(asset.id);
    expect(existsSync(staged(id))).toBe(false);
    const late = await by(one).piece(id, bytes.length, Buffer.from('x'));
    expect(late.statusCode).toBe(409);
  });

  it('takes one of many pieces that are sent at once to the same place', async () => {
    const bytes = await noise();
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes });
    for (let [at, kept] = [0, 1]; at < bytes.length; kept += 1) {
      // Of different lengths: whichever wins, the next round goes on from there.
      const ends = [1, 2, 3, 4, 5, 6].map((part) => Math.min(bytes.length, at + part * 60_000));
      const from = at;
      const answers = await Promise.all(ends.map((end) => by(one).piece(id, from, bytes.subarray(from, end))));
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409, 409, 409, 409, 409]);
      at = Number((await by(one).look(id)).headers['upload-offset']);
      expect(ends).toContain(at);
      expect(readdirSync(staged(id))).toHaveLength(kept);
    }
    expect((await by(one).complete(id)).json()).toMatchObject({ sha256: shaOf(bytes) });
  });

  it('makes one medium of completions that are asked for at once', async () => {
    const bytes = await noise();
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes });
    await by(one).piece(id, 0, bytes);
    const answers = await Promise.all([1, 2, 3, 4].map(() => by(one).complete(id)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map((answer) => (answer.json() as MediaAssetDto).id)).size).toBe(1);
    const again = await by(one).send({ kind: 'IMAGE', bytes });
    expect((again.json() as MediaAssetDto).id).toBe((answers[0]?.json() as MediaAssetDto).id);
    const { total } = (await by(one).staff.ask('GET', `desk/media?sha256=${shaOf(bytes)}`)).json() as { total: number };
    expect(total).toBe(1);
  });

  it('keeps nothing of a file whose checksum is another', async () => {
    const bytes = await noise();
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes, sha256: shaOf(Buffer.from('another')) });
    await by(one).piece(id, 0, bytes);
    const answer = await by(one).complete(id);
    expect([answer.statusCode, answer.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'MEDIA.CHECKSUM_MISMATCH', message: expect.stringMatching(/不一致/) as string }),
    ]);
    expect([(await by(one).look(id)).statusCode, existsSync(staged(id))]).toEqual([404, false]);
  });

  it('believes the bytes, never the name', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const gif = Buffer.from('GIF89a<script>alert(1)</script>');
    const cases = [
      [{ kind: 'IMAGE', name: 'picture.png', bytes: html }, 'MEDIA.TYPE_REFUSED'],
      [{ kind: 'IMAGE', name: 'picture.png', bytes: gif }, 'MEDIA.TYPE_REFUSED'],
      [
        { kind: 'IMAGE', name: 'x.png', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
        'MEDIA.TYPE_REFUSED',
      ],
      [{ kind: 'VIDEO', name: 'film.mp4', bytes: demonstrationFile('fraud-rhyme.mp3') }, 'MEDIA.KIND_MISMATCH'],
      [{ kind: 'IMAGE', name: 'film.png', bytes: demonstrationFile('three-checks.mp4') }, 'MEDIA.KIND_MISMATCH'],
      [{ kind: 'CAPTIONS', name: 'a.vtt', bytes: demonstrationFile('three-checks.jpg') }, 'MEDIA.KIND_MISMATCH'],
      [{ kind: 'CAPTIONS', name: 'a.vtt', bytes: html }, 'MEDIA.CAPTIONS_INVALID'],
    ] as const;
    for (const [file, code] of cases) {
      const answer = await by(one).send(file);
      expect([file.name, answer.statusCode, answer.json()]).toEqual([
        file.name,
        422,
        expect.objectContaining({ code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string }),
      ]);
    }
  });

  it('takes no more than may be, in a file and in a piece', async () => {
    const tooLong = await by(one).begin({ kind: 'IMAGE', bytes: Buffer.from('x'), length: 10 * MB + 1 });
    expect([tooLong.statusCode, tooLong.json()]).toEqual([413, expect.objectContaining({ code: 'MEDIA.TOO_LARGE' })]);
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes: Buffer.from('0123456789') });
    const more = await by(one).piece(id, 0, Buffer.from('0123456789x'));
    expect([more.statusCode, (await by(one).look(id)).headers['upload-offset']]).toEqual([413, '0']);
    const film = await by(one).begun({ kind: 'VIDEO', bytes: Buffer.from('x'), length: 20 * MB });
    const large = await by(one).piece(film.id, 0, Buffer.alloc(8 * MB + 1));
    expect([large.statusCode, (await by(one).look(film.id)).headers['upload-offset']]).toEqual([413, '0']);
    expect(readdirSync(staged(film.id))).toEqual([]);
  });

  it('is its sender’s alone, and for units in reach', async () => {
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes: Buffer.from('x') });
    expect((await by(other).look(id)).statusCode).toBe(404);
    expect((await by(other).piece(id, 0, Buffer.from('x'))).statusCode).toBe(404);
    expect((await by(other).complete(id)).statusCode).toBe(404);
    const foreign = await by(other).begin({ kind: 'IMAGE', bytes: Buffer.from('x'), unitId: women });
    expect([foreign.statusCode, foreign.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'MEDIA.UNIT_OUT_OF_REACH', field: 'unitId' }),
    ]);
  });

  it('can be cancelled, and then is gone with its pieces', async () => {
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes: Buffer.from('0123456789') });
    await by(one).piece(id, 0, Buffer.from('01234'));
    const headers = { ...by(one).staff.headers, ...TUS };
    const answer = await app.inject({ method: 'DELETE', url: `/api/desk/media/uploads/${id}`, headers });
    expect([answer.statusCode, existsSync(staged(id)), (await by(one).look(id)).statusCode]).toEqual([204, false, 404]);
  });

  it('says in a sentence what is wrong with a request', async () => {
    const { id } = await by(one).begun({ kind: 'IMAGE', bytes: Buffer.from('0123456789') });
    const file = { kind: 'IMAGE', bytes: Buffer.from('x') } as const;
    const answers = [
      [await by(one).begin(file, { 'tus-resumable': '0.2.2' }), 412, 'tus-resumable'],
      [await by(one).begin(file, { 'upload-length': 'many' }), 400, 'upload-length'],
      [await by(one).begin(file, { 'upload-length': '0' }), 400, 'bytes'],
      [await by(one).begin(file, { 'upload-metadata': '' }), 400, 'upload-metadata'],
      [await by(one).begin(file, { 'upload-metadata': 'kind !!' }), 400, 'upload-metadata'],
      [await by(one).begin({ ...file, sha256: 'abc' }), 400, 'sha256'],
      [await by(one).begin({ ...file, name: '../x.png' }), 400, 'name'],
      [await by(one).begin({ ...file, unitId: 'x' }), 400, 'unitId'],
      [await by(one).piece(id, 3, Buffer.from('x')), 409, 'upload-offset'],
      [await by(one).piece(id, 0, Buffer.from('x'), { 'upload-offset': '-1' }), 400, 'upload-offset'],
      [await by(one).piece(id, 0, Buffer.from('{}'), { 'content-type': 'application/json' }), 415, 'content-type'],
      [
        await by(one).piece(id, 0, Buffer.from('x'), { 'content-type': 'application/octet-stream' }),
        415,
        'content-type',
      ],
      [await by(one).piece('x', 0, Buffer.from('x')), 400, 'id'],
    ] as const;
    for (const [answer, status, field] of answers) {
      const body = answer.json() as { field?: string; message: string };
      expect([answer.statusCode, body.field]).toEqual([status, field]);
      expect(body.message).toMatch(/[\u4e00-\u9fff]/);
    }
    const elsewhere = await app.inject({
      ...{ method: 'POST', url: '/api/desk/exports', payload: Buffer.from('x') },
      headers: { ...by(one).staff.headers, 'content-type': 'application/offset+octet-stream' },
    });
    expect(elsewhere.statusCode).toBe(415);
  });

  it('lets one person have twenty open, and no more', async () => {
    const busy = new Uploader(app, await staffAtDesk(app, women, [grantOf('UNIT_EDITOR', women)]));
    const file = { kind: 'IMAGE', bytes: Buffer.from('x') } as const;
    for (let open = 0; open < 20; open += 1) await busy.begun(file);
    const answer = await busy.begin(file);
    expect([answer.statusCode, answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'MEDIA.TOO_MANY_UPLOADS' }),
    ]);
  });
});
