import { CONTRACT_VERSION, CONTRACT_VERSION_HEADER } from '@good-netizen/shared/contract-version';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Limits } from '@good-netizen/shared/limits';
import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { DetailedError, Upload } from 'tus-js-client';
import { ApiError, ClientErrorCode } from '@/lib/http/api-error';
import { apiAddress, request } from '@/lib/http/request';
import { forgetMedia } from './media';

export interface FileToSend {
  file: File;
  kind: MediaKind;
  unitId: string;
  sha256: string;
}

export interface SendingEvents {
  /** Bytes that are safely at the server or on their way. */
  onProgress: (sent: number) => void;
  /** All bytes are there; `uploadId` names them. */
  onSent: (uploadId: string) => void;
  onError: (error: unknown) => void;
}

/** A file on its way. `start` begins or goes on, `pause` keeps what was sent, `cancel` has the server forget it. */
export interface Sending {
  start: () => void;
  pause: () => void;
  cancel: () => Promise<void>;
}

/** Tries again after these pauses before it tells the person. */
const RETRY_MS = [1000, 3000, 6000];

/** Sends a file in pieces by tus; what was sent before of the same file, by this browser, is not sent again. */
export async function sendFile(wish: FileToSend, events: SendingEvents): Promise<Sending> {
  const { file, kind, unitId, sha256 } = wish;
  const upload: Upload = new Upload(file, {
    endpoint: apiAddress(DeskPaths.media.uploads),
    chunkSize: Limits.mediaPieceMaxBytes,
    retryDelays: RETRY_MS,
    removeFingerprintOnSuccess: true,
    fingerprint: () => Promise.resolve(['good-netizen', kind, unitId, sha256].join('/')),
    metadata: { name: file.name.slice(-Limits.mediaNameMaxChars), kind, sha256, unitId },
    headers: { [CONTRACT_VERSION_HEADER]: CONTRACT_VERSION },
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => events.onSent(idOf(upload.url)),
    onError: (error) => events.onError(readable(error)),
  });
  const [before] = await upload.findPreviousUploads();
  if (before) upload.resumeFromPreviousUpload(before);
  return {
    start: () => upload.start(),
    pause: () => void upload.abort(),
    cancel: () => upload.abort(true).catch(() => undefined),
  };
}

const idOf = (url: string | null): string => decodeURIComponent(url?.split('/').pop() ?? '');

/** The server's own sentence where it gave one. */
function readable(error: Error): ApiError {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (!answer) return ApiError.fromClient(ClientErrorCode.NETWORK);
  try {
    return ApiError.fromAnswer(answer.getStatus(), JSON.parse(answer.getBody()) as unknown);
  } catch {
    return ApiError.fromClient(ClientErrorCode.UNREADABLE);
  }
}

/** Tells the server that all is there: it compares the checksum and begins to look at the file. */
export async function completeUpload(uploadId: string): Promise<MediaAssetDto> {
  const asset = await request<MediaAssetDto>(DeskPaths.media.complete(uploadId), {
    method: 'POST',
    timeoutMs: 120_000,
  });
  await forgetMedia();
  return asset;
}
