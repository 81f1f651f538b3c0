import { Injectable } from '@nestjs/common';
import { openTicketStatuses } from '@good-netizen/shared/states/moderation-ticket.states';
import { type EntityManager, In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forUpdate } from '../../database/row-lock.js';
import { ModerationTicket } from '../domain/moderation-ticket.js';

@Injectable()
export class TicketRepository {
  find(tx: EntityManager, id: string): Promise<ModerationTicket | null> {
    return tx.findOneBy(ModerationTicket, { id });
  }

  /** The row is this transaction's until it ends: two moderators come one after the other. */
  lock(tx: EntityManager, id: string): Promise<ModerationTicket | null> {
    return tx.findOne(ModerationTicket, { where: { id }, ...forUpdate(tx) });
  }

  /** The latest round of a thing. */
  async latestOf(tx: EntityManager, kind: string, objectId: string): Promise<ModerationTicket | null> {
    return tx.findOne(ModerationTicket, { where: { kind, objectId }, order: { round: 'DESC' } });
  }

  listRounds(tx: EntityManager, kind: string, objectId: string): Promise<ModerationTicket[]> {
    return tx.find(ModerationTicket, { where: { kind, objectId }, order: { round: 'DESC' } });
  }

  listOfNetizen(tx: EntityManager, netizenId: string, take: number): Promise<ModerationTicket[]> {
    return tx.find(ModerationTicket, { where: { netizenId }, order: { submittedAt: 'DESC', id: 'DESC' }, take });
  }

  async insert(tx: EntityManager, ticket: ModerationTicket): Promise<void> {
    await tx.insert(ModerationTicket, ticket);
  }

  /** Counts the revision up. The row must be locked by this transaction. */
  async change(
    tx: EntityManager,
    ticket: ModerationTicket,
    changes: QueryDeepPartialEntity<ModerationTicket>,
  ): Promise<ModerationTicket> {
    const next = { ...changes, revision: ticket.revision + 1 };
    await tx.update(ModerationTicket, { id: ticket.id }, next);
    return Object.assign(new ModerationTicket(), ticket, next);
  }

  listAllOfNetizen(tx: EntityManager, netizenId: string): Promise<ModerationTicket[]> {
    return tx.find(ModerationTicket, { where: { netizenId }, order: { submittedAt: 'ASC' } });
  }

  /** What was decided stays on record, without the author and what they wrote; what waits is closed. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    const closed = {
      status: 'WITHDRAWN' as const,
      openKey: null,
      lockedBy: null,
      lockedByName: null,
      lockedUntil: null,
    };
    await tx.update(ModerationTicket, { netizenId, status: In([...openTicketStatuses]) }, closed);
    // An appeal that nobody stands behind any more lapses.
    await tx.update(ModerationTicket, { netizenId, status: 'APPEALED' }, { status: 'UPHELD' });
    const nobody = { netizenId: null, title: '（作者已注销）', text: null, appealText: null };
    await tx.update(ModerationTicket, { netizenId }, nobody);
  }
}
