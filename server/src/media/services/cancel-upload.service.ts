import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UploadCompletedError } from '../domain/media.errors.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { OwnUploads } from './own-uploads.js';
import { UploadStaging } from './upload-staging.js';

@Injectable()
export class CancelUploadService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadRepository,
    private readonly own: OwnUploads,
    private readonly staging: UploadStaging,
    private readonly audit: AuditService,
  ) {}

  /** @throws UploadNotFoundError, UploadCompletedError */
  async cancel(actor: StaffActor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const upload = await this.own.find(tx, actor, id);
      if (upload.assetId !== null) throw new UploadCompletedError();
      await this.uploads.remove(tx, [id]);
      const object = { kind: 'media-upload', id };
      await this.audit.append(tx, { actor, permission: 'media.upload', action: 'media.cancel-upload', object });
    });
    await this.staging.remove(id);
  }
}
