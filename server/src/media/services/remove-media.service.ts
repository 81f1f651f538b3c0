import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { AssetInUseError, BeingProcessedError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { UseRepository } from '../persistence/use.repository.js';
import { AssetFiles } from './asset-files.js';
import { ReachedMedia } from './reached-media.js';

@Injectable()
export class RemoveMediaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly uses: UseRepository,
    private readonly reached: ReachedMedia,
    private readonly files: AssetFiles,
    private readonly audit: AuditService,
  ) {}

  /** @throws AssetNotFoundError, AssetInUseError, BeingProcessedError */
  async remove(actor: StaffActor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { status, kind, unitId, name } = await this.reached.hold(tx, actor, 'media.remove', id);
      if (status === 'PROCESSING') throw new BeingProcessedError();
      const shownBy = (await this.uses.listOf(tx, [id])).map(({ title }) => title);
      const spokenBy = (await this.assets.listWithCaptions(tx, id)).map((one) => one.name);
      const users = [...new Set([...shownBy, ...spokenBy])];
      if (users.length > 0) throw new AssetInUseError(users);
      await this.assets.remove(tx, id);
      const object = { kind: 'media-asset', id };
      const act = { actor, permission: 'media.remove', action: 'media.remove', object } as const;
      await this.audit.append(tx, { ...act, before: { kind, unitId, name } });
    });
    await this.files.removeAll(id);
  }
}
