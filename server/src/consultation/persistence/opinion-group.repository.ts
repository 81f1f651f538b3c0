import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { OpinionGroup } from '../domain/opinion-group.js';

@Injectable()
export class OpinionGroupRepository {
  async insert(tx: EntityManager, group: OpinionGroup): Promise<void> {
    await tx.insert(OpinionGroup, group);
  }

  find(tx: EntityManager, id: string): Promise<OpinionGroup | null> {
    return tx.findOneBy(OpinionGroup, { id });
  }

  list(tx: EntityManager, consultationId: string): Promise<OpinionGroup[]> {
    return tx.find(OpinionGroup, { where: { consultationId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  countUnanswered(tx: EntityManager, consultationId: string): Promise<number> {
    return tx.countBy(OpinionGroup, { consultationId, outcome: IsNull() });
  }

  change(tx: EntityManager, at: { id: string; revision: number }, changes: Partial<OpinionGroup>): Promise<void> {
    return updateAtRevision(tx, OpinionGroup, at, changes);
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(OpinionGroup, { id });
  }
}
