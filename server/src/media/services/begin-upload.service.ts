import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { maxBytesOf } from '@good-netizen/shared/media/media-limits';
import type { MediaKind, MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { MediaUpload } from '../domain/media-upload.js';
import { MediaTooLargeError, TooManyUploadsError, UploadUnitError } from '../domain/media.errors.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { presentUpload } from '../presenters/present-upload.js';
import { MediaReach } from './media-reach.js';
import { OwnUploads } from './own-uploads.js';

/** What a sender declares before the first byte. */
export interface DeclaredFile {
  readonly kind: MediaKind;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `null`: the sender's own. */
  readonly unitId: string | null;
}

@Injectable()
export class BeginUploadService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadRepository,
    private readonly own: OwnUploads,
    private readonly reach: MediaReach,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws UploadUnitError, MediaTooLargeError, TooManyUploadsError */
  async begin(actor: StaffActor, { kind, name, sha256, bytes, unitId }: DeclaredFile): Promise<MediaUploadDto> {
    const forUnit = unitId ?? actor.unitId;
    if (bytes > maxBytesOf[kind]) throw new MediaTooLargeError(maxBytesOf[kind]);
    if (!(await this.reach.mayUploadFor(actor, forUnit))) throw new UploadUnitError();
    const upload: MediaUpload = {
      ...{ id: newId(), staffId: actor.staffId, unitId: forUnit, kind, name, bytes, sha256 },
      ...{ received: 0, createdAt: this.clock.now(), assetId: null },
    };
    await this.unitOfWork.run(async (tx) => {
      if ((await this.own.countOpen(tx, actor)) >= Limits.mediaUploadsOpenMax) throw new TooManyUploadsError();
      await this.uploads.insert(tx, upload);
      const object = { kind: 'media-upload', id: upload.id };
      const facts = { kind, bytes, unitId: forUnit };
      await this.audit.append(tx, { actor, permission: 'media.upload', action: 'media.begin-upload', object, facts });
    });
    return presentUpload(upload);
  }
}
