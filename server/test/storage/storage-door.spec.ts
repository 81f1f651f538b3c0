import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { openStorage } from '../../src/platform/storage/open-storage.js';
import { type StorageDoor, StorageMissingError } from '../../src/platform/storage/storage-door.js';
import { startS3Server } from '../support/s3-server.js';

interface Place {
  readonly door: StorageDoor;
  close(): Promise<void>;
}

/** Every driver keeps the same promises. */
const drivers: Record<string, () => Promise<Place>> = {
  'local disk': async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gn-storage-'));
    const close = (): Promise<void> => Promise.resolve(rmSync(folder, { recursive: true, force: true }));
    return { door: await openStorage({ kind: 'local', folder }), close };
  },
  S3: async () => {
    const server = await startS3Server();
    return { door: await openStorage(server.config), close: () => server.close() };
  },
};

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
/** What an upload looks like whose sender goes away. */
const breaking = (): Readable =>
  Readable.from(
    (async function* () {
      yield await Promise.resolve(Buffer.from('half of the thi'));
      throw new Error('the line is gone');
    })(),
  );
const TYPE = 'application/octet-stream';

describe.each(Object.entries(drivers))('the storage door to %s', (_name, open) => {
  let place: Place;
  let door: StorageDoor;
  beforeAll(async () => {
    place = await open();
    door = place.door;
  });
  afterAll(() => place.close());

  const put = (key: string, bytes: Buffer): Promise<number> => door.put(key, Readable.from([bytes]), TYPE);
  const got = async (key: string, range?: { start: number; end: number }): Promise<Buffer> =>
    buffer(await door.read(key, range));
  const keys = async (folder: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of door.list(folder)) found.push(key);
    return found;
  };

  it('gives back what was put, with its size, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 4000 }), { maxLength: 8 }), async (pieces) => {
        const whole = Buffer.concat(pieces);
        expect(await door.put('a/pieces.bin', Readable.from(pieces.map((piece) => Buffer.from(piece))), TYPE)).toBe(
          whole.length,
        );
        expect((await got('a/pieces.bin')).equals(whole)).toBe(true);
        expect((await door.stat('a/pieces.bin'))?.bytes).toBe(whole.length);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps a file of several parts of an upload', async () => {
    const bytes = randomBytes(19 * 1024 * 1024 + 7);
    await put('a/large.bin', bytes);
    expect(sha(await got('a/large.bin'))).toBe(sha(bytes));
    expect(await got('a/large.bin', { start: 18 * 1024 * 1024, end: 18 * 1024 * 1024 + 9 })).toEqual(
      bytes.subarray(18 * 1024 * 1024, 18 * 1024 * 1024 + 10),
    );
  });

  it('reads any range of bytes, both ends included', async () => {
    const bytes = randomBytes(1000);
    await put('a/range.bin', bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(999), fc.nat(999), async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        // The fake S3 server takes an end of 0 for no end.
        fc.pre(end > 0);
        expect((await got('a/range.bin', { start, end })).equals(bytes.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('replaces a file whole, and keeps nothing of one that broke off', async () => {
    await put('b/kept.bin', Buffer.from('first'));
    await put('b/kept.bin', Buffer.from('second'));
    expect((await got('b/kept.bin')).toString()).toBe('second');
    await expect(door.put('b/kept.bin', breaking(), TYPE)).rejects.toThrow('the line is gone');
    expect((await got('b/kept.bin')).toString()).toBe('second');
    await expect(door.put('b/never.bin', breaking(), TYPE)).rejects.toThrow('the line is gone');
    expect(await door.stat('b/never.bin')).toBeNull();
  });

  it('says what is not there, and removes it without a word', async () => {
    expect(await door.stat('c/nothing.bin')).toBeNull();
    await expect(door.read('c/nothing.bin')).rejects.toBeInstanceOf(StorageMissingError);
    await door.remove('c/nothing.bin');
    await put('c/there.bin', Buffer.from('x'));
    await door.remove('c/there.bin');
    expect(await door.stat('c/there.bin')).toBeNull();
  });

  it('lists what lies in a folder and below, in order, and nothing beside', async () => {
    for (const key of ['list/b/2.bin', 'list/a.bin', 'list/b/1.bin', 'lister/c.bin']) await put(key, Buffer.from('x'));
    expect(await keys('list/')).toEqual(['list/a.bin', 'list/b/1.bin', 'list/b/2.bin']);
    expect(await keys('nowhere/')).toEqual([]);
  });

  it('takes only keys that this program makes', async () => {
    for (const key of [
      '',
      '/etc/passwd',
      '../x',
      'a/../b',
      'a//b',
      'A/b',
      'a/.hidden',
      'a/b\\c',
      'a/\u0000',
      'x'.repeat(99),
    ])
      await expect(door.stat(key)).rejects.toThrow('not a key');
    await expect(keys('list')).rejects.toThrow('not a folder');
  });
});

describe('a bucket', () => {
  it('is opened by the right key alone', async () => {
    const server = await startS3Server();
    const { config } = server;
    try {
      const right = await openStorage(config);
      await right.put('a/kept.bin', Readable.from([Buffer.from('kept')]), TYPE);
      for (const wrong of [
        { ...config, secretKey: 'another' },
        { ...config, accessKey: 'nobody' },
      ]) {
        const door = await openStorage(wrong);
        const tries = [
          () => door.put('a/new.bin', Readable.from([Buffer.from('new')]), TYPE),
          () => door.put('a/large.bin', Readable.from([Buffer.alloc(9 * 1024 * 1024)]), TYPE),
          () => door.read('a/kept.bin'),
          () => door.stat('a/kept.bin'),
          () => door.remove('a/kept.bin'),
          async () => {
            for await (const object of door.list('a/')) throw new Error(`told of ${object.key}`);
          },
        ];
        for (const attempt of tries)
          await expect(attempt()).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
      }
      const found: string[] = [];
      for await (const { key } of right.list('a/')) found.push(key);
      expect(found).toEqual(['a/kept.bin']);
    } finally {
      await server.close();
    }
  });
});

describe('the local disk', () => {
  it('leaves no half files and no empty folders behind', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gn-storage-'));
    const door = await openStorage({ kind: 'local', folder });
    await door.put('media/1/x.bin', Readable.from([Buffer.from('x')]), TYPE);
    await expect(door.put('media/2/y.bin', breaking(), TYPE)).rejects.toThrow('the line is gone');
    await door.remove('media/1/x.bin');
    expect(existsSync(path.join(folder, 'media'))).toBe(false);
    expect(readdirSync(path.join(folder, '.incoming'))).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});
