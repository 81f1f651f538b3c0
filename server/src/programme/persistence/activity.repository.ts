import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { Activity } from '../domain/activity.js';
import { Cooperation } from '../domain/cooperation.js';

@Injectable()
export class ActivityRepository {
  list(tx: EntityManager, editionId: string): Promise<Activity[]> {
    return tx.find(Activity, { where: { editionId }, order: { ordinal: 'ASC' } });
  }

  /** How many activities each year has, by the year's id. */
  async countByEdition(tx: EntityManager): Promise<ReadonlyMap<string, number>> {
    const activities = await tx.find(Activity, { select: { id: true, editionId: true } });
    const counts = new Map<string, number>();
    for (const { editionId } of activities) counts.set(editionId, (counts.get(editionId) ?? 0) + 1);
    return counts;
  }

  findByOrdinal(tx: EntityManager, editionId: string, ordinal: number): Promise<Activity | null> {
    return tx.findOneBy(Activity, { editionId, ordinal });
  }

  listCooperations(tx: EntityManager, activityId: string): Promise<Cooperation[]> {
    return tx.find(Cooperation, { where: { activityId }, order: { ordinal: 'ASC' } });
  }

  /** Of many activities at once. */
  listAllCooperations(tx: EntityManager, activityIds: readonly string[]): Promise<Cooperation[]> {
    return tx.find(Cooperation, { where: { activityId: In([...activityIds]) }, order: { ordinal: 'ASC' } });
  }

  /** @throws EditedMeanwhileError */
  update(tx: EntityManager, at: Pick<Activity, 'id' | 'revision'>, changes: Partial<Activity>): Promise<void> {
    return updateAtRevision(tx, Activity, at, changes);
  }

  async insert(tx: EntityManager, activity: Activity, cooperations: readonly Cooperation[]): Promise<void> {
    await tx.insert(Activity, activity);
    await tx.insert(Cooperation, [...cooperations]);
  }
}
