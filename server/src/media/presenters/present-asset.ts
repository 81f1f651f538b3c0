import { mediaFailureSentences } from '@good-netizen/shared/media/media-failures';
import type { DeskMediaFileDto, MediaAssetDto, MediaFileDto, MediaViewDto } from '@good-netizen/shared/media/media.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { API_PREFIX, Paths } from '@good-netizen/shared/paths';
import type { MediaAsset, Rendition } from '../domain/media-asset.js';
import type { MediaUse } from '../domain/media-use.js';

const filesOf = ({ status, renditions }: MediaAsset): Rendition[] => (status === 'READY' ? renditions : []);

function presentFile(id: string, { role, file, contentType, bytes, width, height }: Rendition): MediaFileDto {
  return { role, url: `/${API_PREFIX}/${Paths.media.file(id, file)}`, contentType, bytes, width, height };
}

/** What learners are given; nothing of an asset that is not READY. */
export function presentView(asset: MediaAsset): MediaViewDto {
  const { id, kind, seconds, width, height } = asset;
  return { id, kind, seconds, width, height, files: filesOf(asset).map((file) => presentFile(id, file)) };
}

const presentDeskFile = (id: string, rendition: Rendition): DeskMediaFileDto => ({
  ...presentFile(id, rendition),
  previewUrl: `/${API_PREFIX}/${DeskPaths.media.file(id, rendition.file)}`,
});

/**
 * @param names of staff by their ids
 * @param uses of this asset
 */
export function presentAsset(
  asset: MediaAsset,
  names: ReadonlyMap<string, string>,
  uses: readonly MediaUse[],
): MediaAssetDto {
  const { status, failure, unitId, uploadedBy, name, alt, captionsId, bytes, sha256, contentType } = asset;
  const { rendered, scanned, taskId, revision } = asset;
  return {
    ...presentView(asset),
    ...{ status, failure, unitId, name, alt, captionsId, bytes, sha256, contentType, rendered, scanned, revision },
    files: filesOf(asset).map((file) => presentDeskFile(asset.id, file)),
    problem: failure === null ? null : mediaFailureSentences[failure],
    uploadedBy: { staffId: uploadedBy, name: names.get(uploadedBy) ?? null },
    uses: [...new Set(uses.map(({ title }) => title))],
    isPublic: uses.some(({ isPublic }) => isPublic),
    taskId: status === 'PROCESSING' || status === 'UPLOADED' ? taskId : null,
    createdAt: asset.createdAt.toISOString(),
  };
}
