import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { ProcessFiles } from './process-files.js';

const BATCH = 50;

/** Removes originals that are not needed any more: those of pictures tell where they were taken. */
@Injectable()
export class TidyOriginalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly files: ProcessFiles,
  ) {}

  async tidy(): Promise<void> {
    const over = await this.unitOfWork.read((tx) => this.assets.listOriginalsToDrop(tx, BATCH));
    for (const asset of over) {
      await this.files.dropOriginal(asset);
      await this.unitOfWork.run((tx) => this.assets.forgetOriginal(tx, asset.id));
    }
  }
}
