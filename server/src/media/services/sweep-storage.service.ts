import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { StorageDoor } from '../../platform/storage/storage-door.js';
import { assetOfKey, MEDIA_FOLDER } from '../domain/storage-keys.js';
import { AssetRepository } from '../persistence/asset.repository.js';

const DAY_MS = 86_400_000;
const BATCH = 200;

/** Removes what is kept of media that are no more: a process died between removing the row and the files. */
@Injectable()
export class SweepStorageService {
  private readonly logger = new Logger(SweepStorageService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly door: StorageDoor,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    let keys: string[] = [];
    for await (const { key, modifiedAt } of this.door.list(MEDIA_FOLDER)) {
      if (modifiedAt < before) keys.push(key);
      if (keys.length < BATCH) continue;
      await this.removeUnknown(keys);
      keys = [];
    }
    await this.removeUnknown(keys);
  }

  private async removeUnknown(keys: readonly string[]): Promise<void> {
    const ids = [...new Set(keys.map(assetOfKey))];
    if (ids.length === 0) return;
    const known = new Set(await this.unitOfWork.read((tx) => this.assets.listKnownIds(tx, ids)));
    const lost = keys.filter((key) => !known.has(assetOfKey(key)));
    for (const key of lost) await this.door.remove(key);
    if (lost.length > 0) this.logger.warn(`${lost.length} files of media that are no more were removed`);
  }
}
