import { Injectable } from '@nestjs/common';
import { mediaFailuresToRetry } from '@good-netizen/shared/media/media.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { BeingProcessedError, NothingToProcessError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { ReachedMedia } from './reached-media.js';

/** Begins processing anew after a failure that left the original. */
@Injectable()
export class RetryMediaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly reached: ReachedMedia,
    private readonly audit: AuditService,
  ) {}

  /** @throws AssetNotFoundError, BeingProcessedError, NothingToProcessError */
  async retry(actor: StaffActor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const asset = await this.reached.hold(tx, actor, 'media.upload', id);
      const { status, failure, originalKept } = asset;
      if (status === 'UPLOADED' || status === 'PROCESSING') throw new BeingProcessedError();
      const isOpen = originalKept && failure !== null && mediaFailuresToRetry.includes(failure);
      if (!isOpen) throw new NothingToProcessError();
      await this.assets.change(tx, asset, { status: 'UPLOADED', failure: null, taskId: null });
      const object = { kind: 'media-asset', id };
      const act = { actor, permission: 'media.upload', action: 'media.retry', object } as const;
      await this.audit.append(tx, { ...act, facts: { failure } });
    });
  }
}
