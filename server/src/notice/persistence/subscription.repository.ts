import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, IsNull } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { newId } from '../../platform/id.js';
import { type LedgerCause, SubscriptionEntry, SubscriptionGrant } from '../domain/subscription-grant.js';

@Injectable()
export class SubscriptionRepository {
  list(tx: EntityManager, netizenId: string): Promise<SubscriptionGrant[]> {
    return tx.findBy(SubscriptionGrant, { netizenId });
  }

  /** Locked until the end of the transaction; made when it is not there. */
  async lock(tx: EntityManager, netizenId: string, templateId: string, at: Date): Promise<SubscriptionGrant> {
    const find = (): Promise<SubscriptionGrant | null> =>
      tx.findOne(SubscriptionGrant, { where: { netizenId, templateId }, ...forUpdate(tx) });
    const found = await find();
    if (found) return found;
    const made = Object.assign(new SubscriptionGrant(), {
      id: newId(),
      netizenId,
      templateId,
      remaining: 0,
      changedAt: at,
    });
    await tx.insert(SubscriptionGrant, made);
    return made;
  }

  async remaining(tx: EntityManager, netizenId: string, templateId: string): Promise<number> {
    return (await tx.findOneBy(SubscriptionGrant, { netizenId, templateId }))?.remaining ?? 0;
  }

  hasEntry(tx: EntityManager, repeatKey: string): Promise<boolean> {
    return tx.existsBy(SubscriptionEntry, { repeatKey });
  }

  /** A consent told from the other side, about this time, that has no counterpart yet. */
  findUnpaired(
    tx: EntityManager,
    { netizenId, templateId }: SubscriptionGrant,
    cause: LedgerCause,
    from: Date,
    to: Date,
  ): Promise<SubscriptionEntry | null> {
    const where = { netizenId, templateId, cause, pairedWith: IsNull(), at: Between(from, to) };
    return tx.findOne(SubscriptionEntry, { where, order: { at: 'ASC' } });
  }

  async pair(tx: EntityManager, entryId: string, withId: string): Promise<void> {
    await tx.update(SubscriptionEntry, { id: entryId }, { pairedWith: withId });
  }

  /** Writes an entry and what it does to the number, which the caller has locked. */
  async enter(
    tx: EntityManager,
    grant: SubscriptionGrant,
    entry: Pick<SubscriptionEntry, 'cause' | 'difference' | 'pairedWith' | 'repeatKey' | 'at'> & { id?: string },
  ): Promise<string> {
    const { netizenId, templateId } = grant;
    const id = entry.id ?? newId();
    await tx.insert(SubscriptionEntry, { ...entry, id, netizenId, templateId });
    const remaining = Math.max(0, grant.remaining + entry.difference);
    await tx.update(SubscriptionGrant, { id: grant.id }, { remaining, changedAt: entry.at });
    grant.remaining = remaining;
    return id;
  }
}
