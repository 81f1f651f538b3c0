import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { MediaUploadDto } from '@good-netizen/shared/media/media.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OffsetConflictError, PieceTooLargeError, TooManyPiecesError } from '../domain/media.errors.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { presentUpload } from '../presenters/present-upload.js';
import { OwnUploads } from './own-uploads.js';
import { UploadStaging } from './upload-staging.js';

/**
 * Takes the next piece of an upload. Its bytes go into a file of their own and on the disk first; then one conditional
 * update of the row says whose piece counts. So a process that dies loses the piece it was writing and nothing else, and of
 * several writers at one offset one wins, in whichever process they are.
 */
@Injectable()
export class ReceivePieceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadRepository,
    private readonly own: OwnUploads,
    private readonly staging: UploadStaging,
  ) {}

  /** @throws UploadNotFoundError */
  async show(actor: StaffActor, id: string): Promise<MediaUploadDto> {
    return presentUpload(await this.unitOfWork.read((tx) => this.own.find(tx, actor, id)));
  }

  /**
   * @param offset where the piece begins
   * @throws UploadNotFoundError, OffsetConflictError, PieceTooLargeError, TooManyPiecesError
   */
  async receive(actor: StaffActor, id: string, offset: number, body: Readable): Promise<MediaUploadDto> {
    const upload = await this.unitOfWork.read((tx) => this.own.find(tx, actor, id));
    if (upload.received !== offset || upload.assetId !== null) throw new OffsetConflictError(upload.received);
    const pieces = await this.unitOfWork.read((tx) => this.uploads.countPieces(tx, id));
    if (pieces >= Limits.mediaPiecesMax) throw new TooManyPiecesError();
    const most = Math.min(Limits.mediaPieceMaxBytes, upload.bytes - offset);
    const piece = await this.staging.keep(id, body, most);
    if (piece.overflow) {
      await this.staging.removePiece(id, piece.file);
      throw new PieceTooLargeError(most);
    }
    return piece.bytes === 0 ? this.unchanged(actor, id, piece.file) : this.append(actor, id, offset, piece);
  }

  private async append(
    actor: StaffActor,
    id: string,
    startsAt: number,
    { bytes, file }: { bytes: number; file: string },
  ): Promise<MediaUploadDto> {
    const row = { uploadId: id, startsAt, bytes, file };
    const won = await this.unitOfWork.run((tx) => this.uploads.append(tx, row));
    if (won) return this.show(actor, id);
    await this.staging.removePiece(id, file);
    throw new OffsetConflictError((await this.show(actor, id)).received);
  }

  private async unchanged(actor: StaffActor, id: string, file: string): Promise<MediaUploadDto> {
    await this.staging.removePiece(id, file);
    return this.show(actor, id);
  }
}
