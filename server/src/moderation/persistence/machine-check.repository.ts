import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { MachineCheck } from '../domain/machine-check.js';
import { MediaVerdict } from '../domain/media-verdict.js';

@Injectable()
export class MachineCheckRepository {
  async insert(tx: EntityManager, checks: readonly MachineCheck[]): Promise<void> {
    if (checks.length > 0) await tx.insert(MachineCheck, [...checks]);
  }

  listOf(tx: EntityManager, ticketId: string): Promise<MachineCheck[]> {
    return tx.find(MachineCheck, { where: { ticketId }, order: { ordinal: 'ASC' } });
  }

  /** Which of these tickets have more than a text. */
  async listWithMedia(tx: EntityManager, ticketIds: readonly string[]): Promise<Set<string>> {
    const where = { ticketId: In([...ticketIds]), part: In(['image', 'audio', 'video']) };
    const found = ticketIds.length === 0 ? [] : await tx.find(MachineCheck, { where, select: { ticketId: true } });
    return new Set(found.map(({ ticketId }) => ticketId));
  }

  listDue(tx: EntityManager, now: Date, take: number): Promise<MachineCheck[]> {
    return tx.find(MachineCheck, {
      where: { state: 'PENDING', nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC' },
      take,
    });
  }

  /** True for the one process that may ask now. */
  async claim(tx: EntityManager, check: MachineCheck, until: Date): Promise<boolean> {
    const seen = { id: check.id, state: 'PENDING' as const, nextAt: check.nextAt, attempts: check.attempts };
    const { affected } = await tx.update(MachineCheck, seen, { nextAt: until, attempts: check.attempts + 1 });
    return affected === 1;
  }

  async change(tx: EntityManager, id: string, changes: QueryDeepPartialEntity<MachineCheck>): Promise<void> {
    await tx.update(MachineCheck, { id }, changes);
  }

  findByTrace(tx: EntityManager, traceId: string): Promise<MachineCheck | null> {
    return tx.findOneBy(MachineCheck, { traceId });
  }

  /** Asked, or waiting to be, since before then. */
  listStale(tx: EntityManager, before: Date, take: number): Promise<MachineCheck[]> {
    return tx.find(MachineCheck, {
      where: [
        { state: 'AWAITING_CALLBACK', askedAt: LessThanOrEqual(before) },
        { state: 'PENDING', createdAt: LessThanOrEqual(before) },
      ],
      take,
    });
  }

  /** Awaited although its verdict is here: the two came at the same moment. */
  async listAnswered(tx: EntityManager, take: number): Promise<MachineCheck[]> {
    return tx
      .createQueryBuilder(MachineCheck, 'c')
      .innerJoin(MediaVerdict, 'v', 'v.traceId = c.traceId')
      .where('c.state = :state', { state: 'AWAITING_CALLBACK' })
      .take(take)
      .getMany();
  }

  findVerdict(tx: EntityManager, traceId: string): Promise<MediaVerdict | null> {
    return tx.findOneBy(MediaVerdict, { traceId });
  }

  async insertVerdict(tx: EntityManager, verdict: MediaVerdict): Promise<void> {
    await tx.insert(MediaVerdict, verdict);
  }

  async forgetVerdictsBefore(tx: EntityManager, before: Date): Promise<void> {
    await tx.delete(MediaVerdict, { receivedAt: LessThanOrEqual(before) });
  }

  async deleteOf(tx: EntityManager, ticketIds: readonly string[]): Promise<void> {
    if (ticketIds.length > 0) await tx.delete(MachineCheck, { ticketId: In([...ticketIds]) });
  }
}
