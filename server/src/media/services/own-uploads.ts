import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import type { MediaUpload } from '../domain/media-upload.js';
import { UploadNotFoundError } from '../domain/media.errors.js';
import { UploadRepository } from '../persistence/upload.repository.js';

/** An upload is its sender's alone, for a day. */
@Injectable()
export class OwnUploads {
  constructor(
    private readonly uploads: UploadRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws UploadNotFoundError */
  async find(tx: EntityManager, { staffId }: StaffActor, id: string): Promise<MediaUpload> {
    const found = await this.uploads.findOwn(tx, id, staffId, this.since());
    if (!found) throw new UploadNotFoundError();
    return found;
  }

  countOpen(tx: EntityManager, { staffId }: StaffActor): Promise<number> {
    return this.uploads.countOpen(tx, staffId, this.since());
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - Limits.mediaUploadHours * 3_600_000);
  }
}
