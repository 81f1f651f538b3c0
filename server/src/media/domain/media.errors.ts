import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { mediaFailureSentences } from '@good-netizen/shared/media/media-failures';
import type { MediaFailure } from '@good-netizen/shared/media/media.dto';
import { DomainError } from '../../platform/domain-error.js';

const MEGABYTE = 1024 * 1024;

export class AssetNotFoundError extends DomainError {
  constructor(cause?: unknown) {
    super({ code: ErrorCode.MEDIA_ASSET_NOT_FOUND, httpStatus: 404, wakesSomeone: cause !== undefined, cause });
  }
}

/** Unknown, somebody else's, cancelled or a day old. */
export class UploadNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_UPLOAD_NOT_FOUND, httpStatus: 404 });
  }
}

export class MediaTooLargeError extends DomainError {
  constructor(maxBytes: number) {
    const facts = { maxMegabytes: maxBytes / MEGABYTE, maxBytes };
    super({ code: ErrorCode.MEDIA_TOO_LARGE, httpStatus: 413, field: 'upload-length', facts });
  }
}

/** More bytes in one piece than a piece or the file may have. */
export class PieceTooLargeError extends DomainError {
  constructor(maxBytes: number) {
    super({ code: ErrorCode.BODY_TOO_LARGE, httpStatus: 413, facts: { maxBytes } });
  }
}

export class TooManyUploadsError extends DomainError {
  constructor() {
    const facts = { max: Limits.mediaUploadsOpenMax };
    super({ code: ErrorCode.MEDIA_TOO_MANY_UPLOADS, httpStatus: 409, facts });
  }
}

export class TooManyPiecesError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_TOO_MANY_PIECES, httpStatus: 422, facts: { max: Limits.mediaPiecesMax } });
  }
}

/** The piece does not begin where the upload stands: another writer was first, or an answer was lost. */
export class OffsetConflictError extends DomainError {
  constructor(received: number) {
    super({ code: ErrorCode.MEDIA_OFFSET_CONFLICT, httpStatus: 409, field: 'upload-offset', facts: { received } });
  }
}

export class UploadIncompleteError extends DomainError {
  constructor(received: number, bytes: number) {
    super({ code: ErrorCode.MEDIA_UPLOAD_INCOMPLETE, httpStatus: 409, facts: { received, bytes } });
  }
}

export class UploadCompletedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_UPLOAD_COMPLETED, httpStatus: 409 });
  }
}

export class ChecksumMismatchError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_CHECKSUM_MISMATCH, httpStatus: 422, field: 'sha256' });
  }
}

export class TypeRefusedError extends DomainError {
  constructor(found: string | null) {
    super({ code: ErrorCode.MEDIA_TYPE_REFUSED, httpStatus: 422, field: 'file', facts: { found } });
  }
}

export class KindMismatchError extends DomainError {
  constructor(found: string) {
    super({ code: ErrorCode.MEDIA_KIND_MISMATCH, httpStatus: 422, field: 'kind', facts: { found } });
  }
}

export class CaptionsInvalidError extends DomainError {
  /** @param reason in Chinese, without a full stop */
  constructor(line: number, reason: string) {
    super({ code: ErrorCode.MEDIA_CAPTIONS_INVALID, httpStatus: 422, field: 'file', facts: { line, reason } });
  }
}

/** A piece is sent as `application/offset+octet-stream`, and to an upload. */
export class PieceTypeError extends DomainError {
  constructor() {
    super({ code: ErrorCode.UNSUPPORTED_MEDIA_TYPE, httpStatus: 415, field: 'content-type' });
  }
}

/** Not captions, not ready, of another unit, or for something in which nobody speaks. */
export class CaptionsUnfitError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_CAPTIONS_UNFIT, httpStatus: 422, field: 'captionsId' });
  }
}

/** The disk or the bucket takes nothing, or does not answer. What has arrived is kept. */
export class StorageRefusedError extends DomainError {
  constructor(cause: unknown) {
    super({ code: ErrorCode.STORAGE_FULL, httpStatus: 503, cause });
  }
}

/** Spoken is tus 1.0.0 alone. */
export class TusVersionError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_TUS_VERSION, httpStatus: 412, field: 'tus-resumable' });
  }
}

export class UploadUnitError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_UNIT_OUT_OF_REACH, httpStatus: 403, field: 'unitId' });
  }
}

export class AssetInUseError extends DomainError {
  constructor(users: readonly string[]) {
    super({ code: ErrorCode.MEDIA_IN_USE, httpStatus: 409, facts: { users: users.join('、') } });
  }
}

export class MediaNotReadyError extends DomainError {
  constructor(ids: readonly string[]) {
    super({ code: ErrorCode.MEDIA_NOT_READY, httpStatus: 409, facts: { ids: [...ids] } });
  }
}

export class BeingProcessedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_BEING_PROCESSED, httpStatus: 409 });
  }
}

export class NothingToProcessError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_NOTHING_TO_PROCESS, httpStatus: 409 });
  }
}

/** Processing ended without a READY asset. Ends the long task with the same sentence as the asset. */
export class ProcessingFailedError extends DomainError {
  constructor(
    readonly failure: MediaFailure,
    cause?: unknown,
  ) {
    const facts = { problem: mediaFailureSentences[failure] };
    super({ code: ErrorCode.MEDIA_PROCESSING_FAILED, httpStatus: 422, facts, cause });
  }
}
