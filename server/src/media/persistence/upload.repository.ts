import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { MediaPiece, MediaUpload } from '../domain/media-upload.js';

@Injectable()
export class UploadRepository {
  async insert(tx: EntityManager, upload: MediaUpload): Promise<void> {
    await tx.insert(MediaUpload, upload);
  }

  find(tx: EntityManager, id: string): Promise<MediaUpload | null> {
    return tx.findOneBy(MediaUpload, { id });
  }

  /** @param since uploads that began before are over */
  findOwn(tx: EntityManager, id: string, staffId: string, since: Date): Promise<MediaUpload | null> {
    return tx.findOneBy(MediaUpload, { id, staffId, createdAt: MoreThanOrEqual(since) });
  }

  /** Locked until the end of the transaction, so that an upload is completed once. */
  lockOwn(tx: EntityManager, id: string): Promise<MediaUpload | null> {
    return tx.findOne(MediaUpload, { where: { id }, ...forUpdate(tx) });
  }

  countOpen(tx: EntityManager, staffId: string, since: Date): Promise<number> {
    return tx.countBy(MediaUpload, { staffId, assetId: IsNull(), createdAt: MoreThanOrEqual(since) });
  }

  countPieces(tx: EntityManager, uploadId: string): Promise<number> {
    return tx.countBy(MediaPiece, { uploadId });
  }

  listPieces(tx: EntityManager, uploadId: string): Promise<MediaPiece[]> {
    return tx.find(MediaPiece, { where: { uploadId }, order: { startsAt: 'ASC' } });
  }

  /** Takes a piece if the upload still stands where it begins: of several writers one is told `true`. */
  async append(tx: EntityManager, piece: MediaPiece): Promise<boolean> {
    const at = { id: piece.uploadId, received: piece.startsAt, assetId: IsNull() };
    const { affected } = await tx.update(MediaUpload, at, { received: piece.startsAt + piece.bytes });
    if (affected !== 1) return false;
    await tx.insert(MediaPiece, piece);
    return true;
  }

  /** The upload became this asset; its pieces are no longer needed. */
  async complete(tx: EntityManager, id: string, assetId: string): Promise<void> {
    await tx.update(MediaUpload, { id }, { assetId });
    await tx.delete(MediaPiece, { uploadId: id });
  }

  async remove(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.delete(MediaPiece, { uploadId: In([...ids]) });
    await tx.delete(MediaUpload, { id: In([...ids]) });
  }

  listOlder(tx: EntityManager, before: Date, most: number): Promise<MediaUpload[]> {
    return tx.find(MediaUpload, { where: { createdAt: LessThan(before) }, order: { createdAt: 'ASC' }, take: most });
  }
}
