import { randomBytes } from 'node:crypto';
import { MediaAsset } from '../../src/media/domain/media-asset.js';
import { newId } from '../../src/platform/id.js';

/** A row of a READY picture, unless told otherwise. */
export function mediaAssetOf(changes: Partial<MediaAsset> = {}): MediaAsset {
  const now = new Date('2026-11-23T00:00:00.000Z');
  return {
    ...{ id: newId(), kind: 'IMAGE', status: 'READY', failure: null, unitId: newId(), uploadedBy: newId() },
    ...{ name: '三查.png', alt: '', captionsId: null, bytes: 100, sha256: randomBytes(32).toString('hex') },
    ...{ contentType: 'image/png', originalFile: 'original.png', originalKept: false, seconds: null },
    ...{ width: 10, height: 10, renditions: [], rendered: true, scanned: false, taskId: null, attempts: 1 },
    ...{ heardAt: now, createdAt: now, revision: 1 },
    ...changes,
  };
}
