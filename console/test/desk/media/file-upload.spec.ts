import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { ApiError, ClientErrorCode } from '@/lib/http/api-error';
import { findSameFile } from '@/desk/api/media';
import { completeUpload, sendFile, type SendingEvents } from '@/desk/api/media-upload';
import { FileUpload } from '@/desk/media/file-upload';
import { whyRefused } from '@/desk/media/file-checks';
import { hashFile } from '@/desk/media/hash-file';

jest.mock('@/desk/api/media');
jest.mock('@/desk/api/media-upload');

const asset = { id: 'a1', status: 'PROCESSING' } as MediaAssetDto;
const sending = { start: jest.fn(), pause: jest.fn(), cancel: jest.fn(() => Promise.resolve()) };
let events: SendingEvents;

/** jsdom's Blob cannot be read as an array buffer. */
const bytes = new TextEncoder().encode('好网民');
const file = {
  name: '微课.mp4',
  size: bytes.length,
  slice: (from: number, to: number) => ({ arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer) }),
} as unknown as File;

const begin = async (): Promise<FileUpload> => {
  const upload = new FileUpload({ file, kind: 'VIDEO', unitId: 'u1' });
  await upload.start();
  return upload;
};

describe('a file on its way', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    jest.mocked(findSameFile).mockResolvedValue(null);
    jest.mocked(completeUpload).mockResolvedValue(asset);
    jest.mocked(sendFile).mockImplementation((_wish, told) => {
      events = told;
      return Promise.resolve(sending);
    });
  });

  it('is named by its SHA-256', async () => {
    const sum = await hashFile(file, new AbortController().signal, () => undefined);
    expect(sum).toMatch(/^[0-9a-f]{64}$/u);
    const { createHash } = await import('node:crypto');
    expect(sum).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is not sent when the unit has it already', async () => {
    jest.mocked(findSameFile).mockResolvedValue(asset);
    const upload = await begin();
    expect(upload.look()).toMatchObject({ phase: 'DONE', asset, isKnown: true });
    expect(sendFile).not.toHaveBeenCalled();
  });

  it('can be paused and gone on with, and becomes an asset', async () => {
    const upload = await begin();
    expect(upload.look().phase).toBe('SENDING');
    upload.pause();
    expect(sending.pause).toHaveBeenCalled();
    expect(upload.look().phase).toBe('PAUSED');
    upload.resume();
    expect(sending.start).toHaveBeenCalledTimes(2);
    events.onProgress(5);
    expect(upload.look()).toMatchObject({ phase: 'SENDING', bytes: 5 });
    events.onSent('up1');
    await new Promise((done) => setTimeout(done));
    expect(completeUpload).toHaveBeenCalledWith('up1');
    expect(upload.look()).toMatchObject({ phase: 'DONE', asset, isKnown: false });
  });

  it('says why it failed, and goes on where it was when tried again', async () => {
    const upload = await begin();
    events.onError(ApiError.fromClient(ClientErrorCode.NETWORK));
    expect(upload.look()).toMatchObject({ phase: 'FAILED', problem: expect.stringContaining('连接不上') as string });
    await upload.start();
    expect(upload.look()).toMatchObject({ phase: 'SENDING', problem: null });
    expect(sendFile).toHaveBeenCalledTimes(1);
  });

  it('is forgotten by the server when it is called off, and nothing that comes later changes that', async () => {
    const upload = await begin();
    await upload.cancel();
    expect(sending.cancel).toHaveBeenCalled();
    events.onProgress(9);
    events.onError(new Error('late'));
    expect(upload.look().phase).toBe('CANCELLED');
  });

  it('is refused before it is read when it is of the wrong kind, empty or too large', () => {
    expect(whyRefused({ name: '表.xlsx', size: 10 }, 'IMAGE')).toContain('JPG');
    expect(whyRefused({ name: '图.PNG', size: 0 }, 'IMAGE')).toContain('空的');
    expect(whyRefused({ name: '图.PNG', size: 11 * 1024 * 1024 }, 'IMAGE')).toContain('10.0 MB');
    expect(whyRefused({ name: '图.PNG', size: 1024 }, 'IMAGE')).toBeNull();
  });
});
