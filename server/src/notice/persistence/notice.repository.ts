import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThanOrEqual } from 'typeorm';
import { Notice } from '../domain/notice.js';

/** Whose inbox. */
export type Reader = { readonly netizenId: string } | { readonly staffId: string };

@Injectable()
export class NoticeRepository {
  async insert(tx: EntityManager, notice: Notice): Promise<void> {
    await tx.insert(Notice, notice);
  }

  list(
    tx: EntityManager,
    reader: Reader,
    { unreadOnly, offset, take }: { unreadOnly: boolean; offset: number; take: number },
  ): Promise<[Notice[], number]> {
    const where: FindOptionsWhere<Notice> = unreadOnly ? { ...reader, readAt: IsNull() } : { ...reader };
    return tx.findAndCount(Notice, { where, order: { at: 'DESC', id: 'DESC' }, skip: offset, take });
  }

  countUnread(tx: EntityManager, reader: Reader): Promise<number> {
    return tx.countBy(Notice, { ...reader, readAt: IsNull() });
  }

  /** What is not this reader's is left alone. */
  async markRead(tx: EntityManager, reader: Reader, ids: readonly string[] | 'all', at: Date): Promise<void> {
    const which = ids === 'all' ? { at: LessThanOrEqual(at) } : { id: In([...ids]) };
    await tx.update(Notice, { ...reader, ...which, readAt: IsNull() }, { readAt: at });
  }
}
