/** What a file is to the person who uses it. */
export type MediaKind = 'IMAGE' | 'AUDIO' | 'VIDEO' | 'CAPTIONS';
export const mediaKinds: readonly MediaKind[] = ['IMAGE', 'AUDIO', 'VIDEO', 'CAPTIONS'];

/**
 * - UPLOADED: all bytes are here and are the ones that were declared.
 * - PROCESSING: looked at for viruses, and made fit for telephones.
 * - READY: shown to whoever has the address. Only READY media may be put into a lesson.
 * - FAILED: will not become READY; `failure` says why.
 */
export type MediaStatus = 'UPLOADED' | 'PROCESSING' | 'READY' | 'FAILED';
export const mediaStatuses: readonly MediaStatus[] = ['UPLOADED', 'PROCESSING', 'READY', 'FAILED'];

/**
 * - INFECTED: the virus scanner knows it; nothing of it is kept.
 * - UNREADABLE: broken, or not what it says; nothing of it is kept.
 * - UNPLAYABLE: no telephone plays it, and there is no ffmpeg here to change that; nothing of it is kept.
 * - NOT_SCANNED, TIMED_OUT, INTERRUPTED, CANCELLED: the original is kept and processing may be asked for once more.
 */
export type MediaFailure =
  'INFECTED' | 'UNREADABLE' | 'UNPLAYABLE' | 'NOT_SCANNED' | 'TIMED_OUT' | 'INTERRUPTED' | 'CANCELLED';

/** After these the original is still there: `Paths.desk.media.process` begins again. */
export const mediaFailuresToRetry: readonly MediaFailure[] = ['NOT_SCANNED', 'TIMED_OUT', 'INTERRUPTED', 'CANCELLED'];

/**
 * What one file of an asset is for.
 * - PICTURE (WebP) and PICTURE_JPEG for what cannot read WebP: an image, turned upright, at most 1600 px, without EXIF.
 * - PHONE: a video as MP4 (H.264, AAC) of at most 720 lines, a sound as M4A (mono).
 * - POSTER: a still of the video (WebP).
 * - ORIGINAL: the file as it was uploaded; public only where no PHONE could be made and browsers play it.
 * - TRACK: captions as WebVTT.
 */
export type MediaFileRole = 'PICTURE' | 'PICTURE_JPEG' | 'PHONE' | 'POSTER' | 'ORIGINAL' | 'TRACK';

export interface MediaFileDto {
  role: MediaFileRole;
  /** From the root of the site: `/api/media/a/<id>/phone.mp4`. Never changes what it answers. */
  url: string;
  contentType: string;
  bytes: number;
  /** `null` for what has none. */
  width: number | null;
  height: number | null;
}

/** A READY asset as learners and visitors are given it. */
export interface MediaViewDto {
  id: string;
  kind: MediaKind;
  /** Length of sound and video; `null` for others, and where it is not known. */
  seconds: number | null;
  width: number | null;
  height: number | null;
  files: MediaFileDto[];
}

/** An asset as the desk sees it. */
export interface MediaAssetDto extends MediaViewDto {
  status: MediaStatus;
  failure: MediaFailure | null;
  /** Says `failure` to a person; `null` unless FAILED. */
  problem: string | null;
  unitId: string;
  uploadedBy: { staffId: string; name: string | null };
  /** As the file was called where it came from. */
  name: string;
  bytes: number;
  /** SHA-256 of the original, lower-case hex. */
  sha256: string;
  /** Of the original, as found in its bytes. */
  contentType: string;
  /** `false`: what is played is the file as uploaded, since there is no ffmpeg here. */
  rendered: boolean;
  /** The long task that processes it (`Paths.desk.tasks`), while it does. */
  taskId: string | null;
  createdAt: string;
  revision: number;
}

/** Filters of the list, beside page, size, sort, order and `q` (part of the name). */
export interface MediaQueryDto {
  kind?: MediaKind;
  status?: MediaStatus;
  unitId?: string;
  /** Whether this very file is there already: ask before uploading it. */
  sha256?: string;
}

/**
 * An upload that is under way. The protocol is tus 1.0.0 (core, creation, termination, expiration), so `tus-js-client`
 * speaks it: POST to `Paths.desk.media.uploads` with `Upload-Length` and `Upload-Metadata` `name`, `kind`, `sha256` and, if
 * it is not one's own, `unitId`; PATCH pieces of at most `Limits.mediaPieceMaxBytes`; then POST `complete`.
 */
export interface MediaUploadDto {
  id: string;
  kind: MediaKind;
  name: string;
  unitId: string;
  bytes: number;
  sha256: string;
  /** How many of `bytes` are safely here. */
  received: number;
  expiresAt: string;
  /** The asset it became, once completed. */
  assetId: string | null;
}
