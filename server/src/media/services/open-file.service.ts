import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type ByteRange, StorageDoor, StorageMissingError } from '../../platform/storage/storage-door.js';
import type { Rendition } from '../domain/media-asset.js';
import { AssetNotFoundError } from '../domain/media.errors.js';
import { keyOf } from '../domain/storage-keys.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { UseRepository } from '../persistence/use.repository.js';
import { type LinkMark, SignedLinks } from './signed-links.js';

/** A file that may be given to whoever asked. */
export interface OpenedFile extends Rendition {
  readonly isPublic: boolean;
  /** @throws AssetNotFoundError when the storage has lost it */
  read(range: ByteRange | undefined): Promise<Readable>;
}

@Injectable()
export class OpenFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly uses: UseRepository,
    private readonly links: SignedLinks,
    private readonly door: StorageDoor,
  ) {}

  /** @throws AssetNotFoundError for what is not there, and for what is not for whoever asks: they are told alike */
  async open(assetId: string, file: string, link: LinkMark | null): Promise<OpenedFile> {
    const { asset, isPublic } = await this.unitOfWork.read(async (tx) => ({
      asset: await this.assets.find(tx, assetId),
      isPublic: await this.uses.isPublic(tx, assetId),
    }));
    const rendition = asset?.status === 'READY' ? asset.renditions.find((one) => one.file === file) : undefined;
    const isOpen = isPublic || (link !== null && this.links.opens(assetId, file, link));
    if (!rendition || !isOpen) throw new AssetNotFoundError();
    return { ...rendition, isPublic, read: (range) => this.read(assetId, file, range) };
  }

  private async read(assetId: string, file: string, range: ByteRange | undefined): Promise<Readable> {
    try {
      return await this.door.read(keyOf(assetId, file), range);
    } catch (error) {
      throw error instanceof StorageMissingError ? new AssetNotFoundError(error) : error;
    }
  }
}
