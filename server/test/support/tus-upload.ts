import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { MediaKind } from '@good-netizen/shared/media/media.dto';
import { Upload } from 'tus-js-client';
import { shaOf } from './media-desk.js';

export interface TusWish {
  /** Of the server, or of what stands before it. */
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly kind: MediaKind;
  readonly bytes: Buffer;
  readonly pieceBytes: number;
  /** An upload that was begun before. */
  readonly uploadUrl?: string;
  readonly retry?: boolean;
  readonly onSent?: (bytes: number) => void;
}

export interface TusResult {
  readonly uploadUrl: string;
  /** Where each piece began that was sent. */
  readonly offsets: number[];
  readonly error: Error | null;
}

/** Uploads as a browser does, with the usual client of the protocol. */
export function tusUpload(wish: TusWish): Promise<TusResult> {
  const { address, headers, kind, bytes, pieceBytes, uploadUrl, retry = true, onSent } = wish;
  const offsets: number[] = [];
  return new Promise((resolve) => {
    const end = (error: Error | null): void => resolve({ uploadUrl: upload.url ?? '', offsets, error });
    const upload: Upload = new Upload(bytes, {
      ...{ endpoint: `${address}/api/desk/media/uploads`, headers, chunkSize: pieceBytes },
      ...{ metadata: { kind, name: '影片.mp4', sha256: shaOf(bytes) }, storeFingerprintForResuming: false },
      ...(uploadUrl === undefined ? {} : { uploadUrl }),
      retryDelays: retry ? [500, 1000, 2000, 4000] : [],
      onBeforeRequest: (request) => {
        if (request.getMethod() === 'PATCH') offsets.push(Number(request.getHeader('Upload-Offset')));
      },
      onProgress: (sent) => onSent?.(sent),
      onSuccess: () => end(null),
      onError: (error) => end(error),
    });
    upload.start();
  });
}

export interface WeakLine {
  readonly address: string;
  readonly cuts: () => number;
  close(): Promise<void>;
}

/** A line to a server that breaks whenever so many bytes have gone over one connection, so many times. */
export async function weakLine(to: string, breakAfter: number, times: number): Promise<WeakLine> {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let gone = 0;
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => [near, far].forEach((end) => end.destroy()));
    }
    near.on('data', (chunk) => {
      gone += chunk.length;
      if (gone > breakAfter && cuts < times) {
        cuts += 1;
        // What has arrived until now goes through; then the line is dead.
        far.write(chunk, () => [near, far].forEach((end) => end.destroy()));
      } else far.write(chunk);
    });
    near.on('end', () => far.end());
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
