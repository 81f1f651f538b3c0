import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { MediaAsset } from '../domain/media-asset.js';
import { AssetNotFoundError } from '../domain/media.errors.js';
import type { MediaPermission } from '../media.policy.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { MediaReach } from './media-reach.js';

/** Finds media for somebody. What is out of their reach is as if it were not there. */
@Injectable()
export class ReachedMedia {
  constructor(
    private readonly assets: AssetRepository,
    private readonly reach: MediaReach,
  ) {}

  /** @throws AssetNotFoundError */
  async find(tx: EntityManager, actor: StaffActor, permission: MediaPermission, id: string): Promise<MediaAsset> {
    return this.checked(await this.assets.find(tx, id), actor, permission);
  }

  /** The same, held until the end of the transaction. @throws AssetNotFoundError */
  async hold(tx: EntityManager, actor: StaffActor, permission: MediaPermission, id: string): Promise<MediaAsset> {
    return this.checked(await this.assets.lock(tx, id), actor, permission);
  }

  private async checked(asset: MediaAsset | null, actor: StaffActor, permission: MediaPermission): Promise<MediaAsset> {
    if (!asset || !(await this.reach.covers(actor, permission, asset.unitId))) throw new AssetNotFoundError();
    return asset;
  }
}
