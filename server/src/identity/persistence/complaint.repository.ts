import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../domain/complaint.js';

@Injectable()
export class ComplaintRepository {
  async insert(tx: EntityManager, complaint: Complaint): Promise<void> {
    await tx.insert(Complaint, complaint);
  }
}
