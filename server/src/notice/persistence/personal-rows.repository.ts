import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticeSending } from '../domain/notice-sending.js';
import { Notice } from '../domain/notice.js';
import { SubscriptionEntry, SubscriptionGrant } from '../domain/subscription-grant.js';

/** All that the room keeps about one netizen. */
@Injectable()
export class PersonalRowsRepository {
  listNotices(tx: EntityManager, netizenId: string): Promise<Notice[]> {
    return tx.find(Notice, { where: { netizenId }, order: { at: 'ASC' } });
  }

  listEntries(tx: EntityManager, netizenId: string): Promise<SubscriptionEntry[]> {
    return tx.find(SubscriptionEntry, { where: { netizenId }, order: { at: 'ASC' } });
  }

  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(NoticeSending, { netizenId });
    await tx.delete(SubscriptionEntry, { netizenId });
    await tx.delete(SubscriptionGrant, { netizenId });
    await tx.delete(Notice, { netizenId });
  }
}
