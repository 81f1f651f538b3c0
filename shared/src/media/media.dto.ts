/** What a file is to the person who uses it. */
export type MediaKind = 'IMAGE' | 'AUDIO' | 'VIDEO' | 'CAPTIONS';
export const mediaKinds: readonly MediaKind[] = ['IMAGE', 'AUDIO', 'VIDEO', 'CAPTIONS'];

/**
 * - UPLOADED: all bytes are here and are the ones that were declared.
 * - PROCESSING: looked at for viruses, and made fit for telephones.
 * - READY: may be put into a lesson. Everybody may see it once something published shows it; until then the desk alone.
 * - FAILED: will not become READY; `failure` says why.
 */
export type MediaStatus = 'UPLOADED' | 'PROCESSING' | 'READY' | 'FAILED';
export const mediaStatuses: readonly MediaStatus[] = ['UPLOADED', 'PROCESSING', 'READY', 'FAILED'];

/**
 * - INFECTED: the virus scanner knows it; nothing of it is kept.
 * - UNREADABLE: broken, or not what it says; nothing of it is kept.
 * - UNPLAYABLE: no telephone plays it, and there is no ffmpeg here to change that; nothing of it is kept.
 * - TOO_LONG: longer than `Limits.mediaVideoMaxSeconds`; nothing of it is kept.
 * - NOT_SCANNED, TIMED_OUT, INTERRUPTED, CANCELLED: the original is kept and processing may be asked for once more.
 */
export type MediaFailure =
  'INFECTED' | 'UNREADABLE' | 'UNPLAYABLE' | 'TOO_LONG' | 'NOT_SCANNED' | 'TIMED_OUT' | 'INTERRUPTED' | 'CANCELLED';

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
  /**
   * From the root of the site: `/api/media/a/<id>/phone-0123456789abcdef.mp4`, with the head of the file's SHA-256: it never
   * changes what it answers. It answers everybody while something published shows the medium, and else 404.
   */
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

/** A file as the desk is given it: before anything published shows it, too. */
export interface DeskMediaFileDto extends MediaFileDto {
  /** For an `<img>` or `<video>` of the console: leads staff in whose reach it is to a link that is good for an hour. */
  previewUrl: string;
}

/** An asset as the desk sees it. */
export interface MediaAssetDto extends MediaViewDto {
  files: DeskMediaFileDto[];
  status: MediaStatus;
  failure: MediaFailure | null;
  /** Says `failure` to a person; `null` unless FAILED. */
  problem: string | null;
  unitId: string;
  uploadedBy: { staffId: string; name: string | null };
  /** As the file was called where it came from. */
  name: string;
  /** What a picture shows, or what is heard and seen, for those who see or hear it not; empty until somebody says it. */
  alt: string;
  /** The asset with the captions of a sound or a video. */
  captionsId: string | null;
  /** Titles of what shows it, drafts too: then it cannot be removed. */
  uses: string[];
  /** Whether something published shows it. */
  isPublic: boolean;
  /** Whether a virus scanner looked at it; `false` where the server has none. */
  scanned: boolean;
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

/** `PUT desk/media/:id` → MediaAssetDto. 409 COMMON.EDITED_MEANWHILE. */
export interface DescribeMediaDto {
  revision: number;
  name: string;
  alt: string;
  /** A READY asset of kind CAPTIONS of the same unit; `null`: none. For sound and video. */
  captionsId: string | null;
}

/** Filters of the list, beside page, size, sort, order and `q` (part of the name). */
export interface MediaQueryDto {
  kind?: MediaKind;
  status?: MediaStatus;
  unitId?: string;
  /** Whether this very file is there already: ask before uploading it. */
  sha256?: string;
  /** These alone, separated by commas: for the media of a draft. */
  ids?: string;
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
