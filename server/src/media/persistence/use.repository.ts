import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { MediaUse } from '../domain/media-use.js';

export type MediaUser = Pick<MediaUse, 'userKind' | 'userId'>;

@Injectable()
export class UseRepository {
  /** What this user shows, from now on. */
  async replace(tx: EntityManager, { userKind, userId }: MediaUser, uses: readonly MediaUse[]): Promise<void> {
    await tx.delete(MediaUse, { userKind, userId });
    if (uses.length > 0) await tx.insert(MediaUse, [...uses]);
  }

  listOf(tx: EntityManager, assetIds: readonly string[]): Promise<MediaUse[]> {
    if (assetIds.length === 0) return Promise.resolve([]);
    return tx.find(MediaUse, { where: { assetId: In([...assetIds]) }, order: { title: 'ASC', userId: 'ASC' } });
  }

  /** Whether something published shows it. */
  isPublic(tx: EntityManager, assetId: string): Promise<boolean> {
    return tx.existsBy(MediaUse, { assetId, isPublic: true });
  }
}
