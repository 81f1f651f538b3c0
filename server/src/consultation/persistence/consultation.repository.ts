import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { Consultation } from '../domain/consultation.js';

@Injectable()
export class ConsultationRepository {
  async insert(tx: EntityManager, consultation: Consultation): Promise<void> {
    await tx.insert(Consultation, consultation);
  }

  find(tx: EntityManager, id: string): Promise<Consultation | null> {
    return tx.findOneBy(Consultation, { id });
  }

  /** Locked until the end of the transaction: opinions, groups and its end do not overtake one another. */
  lock(tx: EntityManager, id: string): Promise<Consultation | null> {
    return tx.findOne(Consultation, { where: { id }, ...forUpdate(tx) });
  }

  /** The one of this version that is still in hand, locked. */
  lockOpenOf(tx: EntityManager, codeVersionId: string): Promise<Consultation | null> {
    return tx.findOne(Consultation, { where: { codeVersionId, status: 'OPEN' }, ...forUpdate(tx) });
  }

  /** What was laid out and not withdrawn, the newest first. */
  listPublic(tx: EntityManager): Promise<Consultation[]> {
    return tx.find(Consultation, { where: { status: Not('WITHDRAWN') }, order: { opensAt: 'DESC', id: 'DESC' } });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<Consultation[]> {
    return tx.findBy(Consultation, { id: In([...ids]) });
  }

  async end(tx: EntityManager, id: string, status: 'CLOSED' | 'WITHDRAWN', endedAt: Date): Promise<void> {
    await tx.update(Consultation, { id }, { status, endedAt });
  }
}
