import { Injectable } from '@nestjs/common';
import type { DescribeMediaDto } from '@good-netizen/shared/media/media.dto';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { MediaAsset } from '../domain/media-asset.js';
import { CaptionsUnfitError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { ReachedMedia } from './reached-media.js';

/** Names a medium, says what it shows, and gives it captions. */
@Injectable()
export class DescribeMediaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly reached: ReachedMedia,
    private readonly audit: AuditService,
  ) {}

  /** @throws AssetNotFoundError, CaptionsUnfitError, EditedMeanwhileError */
  async describe(actor: StaffActor, id: string, { revision, name, alt, captionsId }: DescribeMediaDto): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const asset = await this.reached.hold(tx, actor, 'media.upload', id);
      if (captionsId !== null) await this.requireFit(tx, asset, captionsId);
      const words = { name, alt: alt.trim(), captionsId };
      await this.assets.describe(tx, { id, revision }, words);
      const before = { name: asset.name, alt: asset.alt, captionsId: asset.captionsId };
      const object = { kind: 'media-asset', id };
      const act = { actor, permission: 'media.upload', action: 'media.describe', object } as const;
      await this.audit.append(tx, { ...act, before, after: words });
    });
  }

  private async requireFit(tx: EntityManager, { kind, unitId }: MediaAsset, captionsId: string): Promise<void> {
    const captions = await this.assets.lock(tx, captionsId);
    const isSpoken = kind === 'AUDIO' || kind === 'VIDEO';
    const isFit = captions?.kind === 'CAPTIONS' && captions.status === 'READY' && captions.unitId === unitId;
    if (!isSpoken || !isFit) throw new CaptionsUnfitError();
  }
}
