import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { RetentionRegistry } from '../../platform/retention/retention-registry.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { UploadStaging } from './upload-staging.js';
import { WorkFolder } from './work-folder.js';

const HOUR_MS = 3_600_000;
const BATCH = 200;

/** Forgets uploads whose day is over, and removes files that no row knows. */
@Injectable()
export class SweepUploadsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadRepository,
    private readonly staging: UploadStaging,
    private readonly work: WorkFolder,
    private readonly registry: RetentionRegistry,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      rule: 'media-uploads',
      sweep: (tx, before, most) => this.forget(tx, before, most),
    });
  }

  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const dayAgo = new Date(now - Limits.mediaUploadHours * HOUR_MS);
    while ((await this.unitOfWork.run((tx) => this.forget(tx, dayAgo, BATCH))) === BATCH);
    // What was touched within the last hour may belong to an upload that has just begun.
    const quiet = new Date(now - HOUR_MS);
    for (const id of await this.staging.listQuiet(quiet)) {
      const known = await this.unitOfWork.read((tx) => this.uploads.find(tx, id));
      if (!known || known.assetId !== null) await this.staging.remove(id);
    }
    await this.work.sweep(new Date(now - 2 * HOUR_MS));
  }

  private async forget(tx: EntityManager, before: Date, most: number): Promise<number> {
    const over = await this.uploads.listOlder(tx, before, most);
    const ids = over.map(({ id }) => id);
    if (ids.length > 0) await this.uploads.remove(tx, ids);
    return ids.length;
  }
}
