import { Limits } from '@good-netizen/shared/limits';
import type { MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import type { MediaUpload } from '../domain/media-upload.js';

const HOUR_MS = 3_600_000;

export const expiryOf = ({ createdAt }: MediaUpload): Date =>
  new Date(createdAt.getTime() + Limits.mediaUploadHours * HOUR_MS);

export function presentUpload(upload: MediaUpload): MediaUploadDto {
  const { id, kind, name, unitId, bytes, sha256, received, assetId } = upload;
  return { id, kind, name, unitId, bytes, sha256, received, expiresAt: expiryOf(upload).toISOString(), assetId };
}
