import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Favourite } from '../domain/favourite.js';

@Injectable()
export class FavouriteRepository {
  /** The latest first. */
  listOwn(tx: EntityManager, netizenId: string): Promise<Favourite[]> {
    return tx.find(Favourite, { where: { netizenId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async insert(tx: EntityManager, favourite: Favourite): Promise<void> {
    await tx.insert(Favourite, favourite);
  }

  async removeOwn(tx: EntityManager, netizenId: string, courseId: string): Promise<void> {
    await tx.delete(Favourite, { netizenId, courseId });
  }

  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(Favourite, { netizenId });
  }
}
