import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../domain/complaint.js';

@Injectable()
export class ComplaintRepository {
  async insert(tx: EntityManager, complaint: Complaint): Promise<void> {
    await tx.insert(Complaint, complaint);
  }

  /** The complaint that took this key first, if there is one. */
  findByRepeatKey(tx: EntityManager, repeatKey: string): Promise<Complaint | null> {
    return tx.findOneBy(Complaint, { repeatKey });
  }
}
