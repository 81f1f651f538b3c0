import { Injectable } from '@nestjs/common';
import type { CandidateStatus } from '@good-netizen/shared/states/candidate.states';
import { publicSelectionStatuses, type SelectionStatus } from '@good-netizen/shared/states/selection.states';
import { In, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { Candidate } from '../domain/candidate.js';
import { Selection } from '../domain/selection.js';
import type { LockedSelection } from '../domain/ballot-batch.js';
import { isSqlite, marks } from '../../database/dialect.js';
import { forUpdate } from '../../database/row-lock.js';

/** Neither waiting for admission nor suspended, withdrawn or disqualified. */
const STANDING: CandidateStatus[] = ['LISTED', 'RANKED'];

@Injectable()
export class SelectionRepository {
  async insert(tx: EntityManager, selection: Selection, candidates: readonly Candidate[]): Promise<void> {
    await tx.insert(Selection, selection);
    await tx.insert(Candidate, [...candidates]);
  }

  find(tx: EntityManager, id: string): Promise<Selection | null> {
    return tx.findOneBy(Selection, { id });
  }

  /** One that a citizen may see. */
  findPublic(tx: EntityManager, id: string): Promise<Selection | null> {
    return tx.findOneBy(Selection, { id, status: In([...publicSelectionStatuses]) });
  }

  /** Newest opening first. */
  listByStatus(tx: EntityManager, statuses: readonly SelectionStatus[]): Promise<Selection[]> {
    return tx.find(Selection, { where: { status: In([...statuses]) }, order: { opensAt: 'DESC', id: 'DESC' } });
  }

  /** Whether a selection that had opened by then still needs to know its voters: it is neither archived nor given up. */
  hasUnarchivedOpenedBy(tx: EntityManager, instant: Date): Promise<boolean> {
    const over: SelectionStatus[] = ['DRAFT', 'CHECKED', 'ARCHIVED', 'CANCELLED'];
    return tx.existsBy(Selection, { opensAt: LessThanOrEqual(instant), status: Not(In(over)) });
  }

  listDueToOpen(tx: EntityManager, now: Date): Promise<Selection[]> {
    return tx.find(Selection, { where: { status: 'FROZEN', opensAt: LessThanOrEqual(now) }, order: { id: 'ASC' } });
  }

  listDueToClose(tx: EntityManager, now: Date): Promise<Selection[]> {
    return tx.find(Selection, {
      where: { status: In(['OPEN', 'PAUSED']), closesAt: LessThanOrEqual(now) },
      order: { id: 'ASC' },
    });
  }

  /** Locks the row until the end of the transaction: waits for the ballots that are being written, and they for us. */
  lock(tx: EntityManager, id: string): Promise<Selection | null> {
    return tx.findOne(Selection, { where: { id }, ...forUpdate(tx) });
  }

  /**
   * Locks the rows so that they cannot change while ballots are written; many writers of ballots share this lock. In SQL of
   * our own, since it is done for every batch.
   */
  async lockShared(tx: EntityManager, ids: readonly string[]): Promise<Map<string, LockedSelection>> {
    const lock = isSqlite(tx) ? '' : ' LOCK IN SHARE MODE';
    const rows = (await tx.query(
      `SELECT id, status, revision FROM selection WHERE id IN (${marks(ids.length)}) ORDER BY id${lock}`,
      [...ids],
    )) as (LockedSelection & { id: string })[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  async move(tx: EntityManager, id: string, status: SelectionStatus): Promise<void> {
    await tx.update(Selection, { id }, { status });
  }

  async fixBallots(tx: EntityManager, id: string, ballotsAtClose: number): Promise<void> {
    await tx.update(Selection, { id }, { ballotsAtClose });
  }

  listCandidates(tx: EntityManager, selectionId: string): Promise<Candidate[]> {
    return tx.find(Candidate, { where: { selectionId }, order: { number: 'ASC' } });
  }

  findCandidate(tx: EntityManager, selectionId: string, id: string): Promise<Candidate | null> {
    return tx.findOneBy(Candidate, { id, selectionId });
  }

  /** Candidates that a reader sees, per selection. */
  async countCandidates(tx: EntityManager, selectionIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx
      .createQueryBuilder(Candidate, 'candidate')
      .select('candidate.selectionId', 'selectionId')
      .addSelect('COUNT(*)', 'count')
      .where({ selectionId: In([...selectionIds]) })
      .andWhere('candidate.status <> :pending', { pending: 'PENDING' })
      .groupBy('candidate.selectionId')
      .getRawMany<{ selectionId: string; count: number | string }>();
    return new Map(rows.map((row) => [row.selectionId, Number(row.count)]));
  }

  /** Of these selections, those that a citizen may see. */
  async publicAmong(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const where = { id: In([...ids]), status: In([...publicSelectionStatuses]) };
    return new Set((await tx.find(Selection, { select: { id: true }, where })).map(({ id }) => id));
  }

  /** Candidates in good standing. */
  listStanding(tx: EntityManager, selectionIds: readonly string[]): Promise<Candidate[]> {
    if (selectionIds.length === 0) return Promise.resolve([]);
    return tx.findBy(Candidate, { selectionId: In([...selectionIds]), status: In(STANDING) });
  }

  /** Of these candidates, those in good standing in a selection that a citizen may see. */
  async standingAmong(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const where = { id: In([...ids]), status: In(STANDING) };
    const standing = await tx.find(Candidate, { select: { id: true, selectionId: true }, where });
    const shown = await this.publicAmong(tx, [...new Set(standing.map(({ selectionId }) => selectionId))]);
    return new Set(standing.filter(({ selectionId }) => shown.has(selectionId)).map(({ id }) => id));
  }

  async titlesOf(tx: EntityManager, selectionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.find(Candidate, {
      select: { id: true, title: true },
      where: { selectionId: In([...selectionIds]) },
    });
    return new Map(rows.map((row) => [row.id, row.title]));
  }
}
