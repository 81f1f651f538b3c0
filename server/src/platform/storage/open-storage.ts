import type { StorageConfig } from '../../config/media-settings.js';
import { LocalStorage } from './local-storage.js';
import type { StorageDoor } from './storage-door.js';

/** The storage that the settings name. The S3 client is loaded only where it is used. */
export async function openStorage(config: StorageConfig): Promise<StorageDoor> {
  if (config.kind === 'local') return new LocalStorage(config.folder);
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(config);
}
