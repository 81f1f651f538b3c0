import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { AssetNotFoundError } from '../domain/media.errors.js';
import { ReachedMedia } from './reached-media.js';
import { SignedLinks } from './signed-links.js';

@Injectable()
export class LinkFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reached: ReachedMedia,
    private readonly links: SignedLinks,
  ) {}

  /** @returns a link that is good for an hour @throws AssetNotFoundError */
  async link(actor: StaffActor, id: string, file: string): Promise<string> {
    const asset = await this.unitOfWork.read((tx) => this.reached.find(tx, actor, 'media.list', id));
    const isThere = asset.status === 'READY' && asset.renditions.some((one) => one.file === file);
    if (!isThere) throw new AssetNotFoundError();
    return this.links.make(id, file);
  }
}
