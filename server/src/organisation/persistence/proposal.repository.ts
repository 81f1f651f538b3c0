import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { ProposalOpenAlreadyError } from '../domain/organisation.errors.js';
import { Proposal } from '../domain/proposal.js';

@Injectable()
export class ProposalRepository {
  /** @throws ProposalOpenAlreadyError when the same act on the same thing waits already */
  async insert(tx: EntityManager, proposal: Proposal): Promise<void> {
    try {
      await tx.insert(Proposal, proposal as QueryDeepPartialEntity<Proposal>);
    } catch (error) {
      if (constraintViolation(error)?.name === 'proposal_open_key_key') throw new ProposalOpenAlreadyError();
      throw error;
    }
  }

  peek(tx: EntityManager, id: string): Promise<Proposal | null> {
    return tx.findOneBy(Proposal, { id });
  }

  lock(tx: EntityManager, id: string): Promise<Proposal | null> {
    return tx.findOne(Proposal, { where: { id }, ...forUpdate(tx) });
  }

  async decide(tx: EntityManager, id: string, decision: Partial<Proposal>): Promise<void> {
    await tx.update(Proposal, { id }, { ...(decision as object), openKey: null });
  }

  /** Newest first. */
  list(tx: EntityManager, status: Proposal['status'] | undefined): Promise<Proposal[]> {
    return tx.find(Proposal, {
      where: status ? { status } : {},
      order: { proposedAt: 'DESC', id: 'DESC' },
      take: 500,
    });
  }
}
