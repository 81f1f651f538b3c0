import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { sentenceFor } from '@/lib/http/api-error';
import { findSameFile } from '../api/media';
import { completeUpload, type FileToSend, type Sending, sendFile } from '../api/media-upload';
import { hashFile } from './hash-file';

/** LOOKING: its checksum is made. FINISHING: all is sent, the server compares. DONE: it is an asset, maybe not yet ready. */
export type UploadPhase = 'LOOKING' | 'SENDING' | 'PAUSED' | 'FINISHING' | 'DONE' | 'FAILED' | 'CANCELLED';

export interface UploadState {
  phase: UploadPhase;
  /** Bytes of `total`: looked at, then sent. */
  bytes: number;
  total: number;
  /** Why it FAILED. */
  problem: string | null;
  asset: MediaAssetDto | null;
  /** The unit had this very file: nothing was sent. */
  isKnown: boolean;
}

type Wish = Omit<FileToSend, 'sha256'>;

/** One file on its way to the server: it can be paused, gone on with, tried again and called off. */
export class FileUpload {
  private state: UploadState;
  private readonly listeners = new Set<() => void>();
  private readonly calledOff = new AbortController();
  private sending: Sending | null = null;
  private uploadId: string | null = null;

  constructor(private readonly wish: Wish) {
    const total = wish.file.size;
    this.state = { phase: 'LOOKING', bytes: 0, total, problem: null, asset: null, isKnown: false };
  }

  readonly look = (): UploadState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins, or tries again where it failed. */
  async start(): Promise<void> {
    this.tell({ problem: null });
    try {
      if (this.uploadId !== null) await this.finish(this.uploadId);
      else if (this.sending) this.resume();
      else await this.begin();
    } catch (error) {
      this.fail(error);
    }
  }

  pause(): void {
    this.sending?.pause();
    this.tell({ phase: 'PAUSED' });
  }

  resume(): void {
    this.tell({ phase: 'SENDING' });
    this.sending?.start();
  }

  async cancel(): Promise<void> {
    this.calledOff.abort();
    this.tell({ phase: 'CANCELLED' });
    await this.sending?.cancel();
  }

  private async begin(): Promise<void> {
    const { signal } = this.calledOff;
    this.tell({ phase: 'LOOKING', bytes: 0 });
    const sha256 = await hashFile(this.wish.file, signal, (bytes) => this.tell({ bytes }));
    const known = await findSameFile(sha256, this.wish, signal);
    if (known) return this.tell({ phase: 'DONE', asset: known, isKnown: true });
    this.tell({ phase: 'SENDING', bytes: 0 });
    const sending = await sendFile(
      { ...this.wish, sha256 },
      {
        onProgress: (bytes) => this.tell({ bytes }),
        onSent: (uploadId) => void this.finish(uploadId).catch((error: unknown) => this.fail(error)),
        onError: (error) => this.fail(error),
      },
    );
    if (signal.aborted) return;
    this.sending = sending;
    sending.start();
  }

  private async finish(uploadId: string): Promise<void> {
    this.uploadId = uploadId;
    this.tell({ phase: 'FINISHING', bytes: this.state.total });
    this.tell({ phase: 'DONE', asset: await completeUpload(uploadId) });
  }

  private fail(error: unknown): void {
    if (!this.calledOff.signal.aborted) this.tell({ phase: 'FAILED', problem: sentenceFor(error) });
  }

  private tell(change: Partial<UploadState>): void {
    if (this.calledOff.signal.aborted && change.phase !== 'CANCELLED') return;
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
