import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Activity } from '../domain/activity.js';
import { Cooperation } from '../domain/cooperation.js';

@Injectable()
export class ActivityRepository {
  list(tx: EntityManager, editionId: string): Promise<Activity[]> {
    return tx.find(Activity, { where: { editionId }, order: { ordinal: 'ASC' } });
  }

  findByOrdinal(tx: EntityManager, editionId: string, ordinal: number): Promise<Activity | null> {
    return tx.findOneBy(Activity, { editionId, ordinal });
  }

  listCooperations(tx: EntityManager, activityId: string): Promise<Cooperation[]> {
    return tx.find(Cooperation, { where: { activityId }, order: { ordinal: 'ASC' } });
  }

  async insert(tx: EntityManager, activity: Activity, cooperations: readonly Cooperation[]): Promise<void> {
    await tx.insert(Activity, activity);
    await tx.insert(Cooperation, [...cooperations]);
  }
}
