import { Injectable } from '@nestjs/common';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { Ballot, type ReceiptProof } from '../domain/ballot.js';
import type { StoredBallot } from '../domain/ballot-batch.js';
import type { BallotWish } from '../domain/ballot-wish.js';
import { byIndex, marks } from '../../database/dialect.js';

const STORED = 'ballot_id, selection_id, voter_tag, period_key, slot, client_key, commitment, sealed, receipt_proof';
const WRITTEN = `${STORED}, nonce, cast_at`;

const SLOT_KEY = 'ballot_selection_id_voter_tag_period_key_slot_key';
const CLIENT_KEY = 'ballot_selection_id_voter_tag_client_key_key';

interface StoredRow {
  ballot_id: string;
  selection_id: string;
  voter_tag: string;
  period_key: string;
  slot: number;
  client_key: string;
  commitment: string;
  sealed: string;
  receipt_proof: string;
}

/** Ballots are written and looked up in SQL of our own: TypeORM's builders cost more than the database here. */
@Injectable()
export class BallotRepository {
  /**
   * These voters' ballots of one period: what quotas are counted from. The index is named because the optimiser, with
   * statistics of a table that was empty a minute ago, would rather read all of it.
   */
  async listOfVoters(
    tx: EntityManager,
    selectionId: string,
    periodKey: string,
    voterTags: readonly string[],
  ): Promise<StoredBallot[]> {
    const rows = (await tx.query(
      `SELECT ${STORED} FROM ballot ${byIndex(tx, SLOT_KEY)} WHERE selection_id = ? AND voter_tag IN (${marks(voterTags.length)}) AND period_key = ?`,
      [selectionId, ...voterTags, periodKey],
    )) as StoredRow[];
    return rows.map(storedBallot);
  }

  /** Ballots, of whatever period, that already have the name or the client key of one of these wishes. */
  async listNamesakes(tx: EntityManager, selectionId: string, wishes: readonly BallotWish[]): Promise<StoredBallot[]> {
    const keys = wishes.map(() => '(voter_tag = ? AND client_key = ?)').join(' OR ');
    const byKey = (await tx.query(
      `SELECT ${STORED} FROM ballot ${byIndex(tx, CLIENT_KEY)} WHERE selection_id = ? AND (${keys})`,
      [selectionId, ...wishes.flatMap((wish) => [wish.voterTag, wish.clientKey])],
    )) as StoredRow[];
    const byName = (await tx.query(
      `SELECT ${STORED} FROM ballot WHERE ballot_id IN (${marks(wishes.length)})`,
      wishes.map((wish) => wish.ballotId),
    )) as StoredRow[];
    return [...byKey, ...byName].map(storedBallot);
  }

  /** Writes all in one statement, in the order of their keys: two servers then wait for each other instead of deadlocking. */
  async insert(tx: EntityManager, ballots: readonly Ballot[]): Promise<void> {
    if (ballots.length === 0) return;
    const inOrder = [...ballots].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const row = `(${marks(WRITTEN.split(',').length)})`;
    await tx.query(
      `INSERT INTO ballot (${WRITTEN}) VALUES ${inOrder.map(() => row).join()}`,
      inOrder.flatMap((ballot) => valuesOf(ballot)),
    );
  }

  /** A voter's ballots of one period. */
  listOfPeriod(tx: EntityManager, selectionId: string, voterTag: string, periodKey: string): Promise<Ballot[]> {
    return tx.findBy(Ballot, { selectionId, voterTag, periodKey });
  }

  /** A person's ballots by their tags, newest first. */
  listByTags(
    tx: EntityManager,
    selectionIds: readonly string[],
    tags: readonly string[],
    most: number,
  ): Promise<Ballot[]> {
    return tx.find(Ballot, {
      where: { selectionId: In([...selectionIds]), voterTag: In([...tags]) },
      order: { castAt: 'DESC', ballotId: 'DESC' },
      take: most,
    });
  }

  count(tx: EntityManager, selectionId: string): Promise<number> {
    return tx.countBy(Ballot, { selectionId });
  }

  /** The next ballots in the order of their names, which says nothing about when they were cast. */
  listPage(tx: EntityManager, selectionId: string, after: string, size: number): Promise<Ballot[]> {
    return tx.find(Ballot, {
      where: { selectionId, ballotId: MoreThan(after) },
      order: { ballotId: 'ASC' },
      take: size,
    });
  }
}

const placeOf = (ballot: Ballot): string =>
  `${ballot.selectionId}/${ballot.voterTag}/${ballot.periodKey}/${String(ballot.slot).padStart(6, '0')}`;

function valuesOf(ballot: Ballot): unknown[] {
  const { ballotId, selectionId, voterTag, periodKey, slot, clientKey, commitment, sealed, receiptProof } = ballot;
  const castAt = ballot.castAt.toISOString().replace('T', ' ').replace('Z', '');
  const stored = [ballotId, selectionId, voterTag, periodKey, slot, clientKey, commitment, sealed];
  return [...stored, JSON.stringify(receiptProof), ballot.nonce, castAt];
}

function storedBallot(row: StoredRow): StoredBallot {
  return {
    ballotId: row.ballot_id,
    selectionId: row.selection_id,
    voterTag: row.voter_tag,
    periodKey: row.period_key,
    slot: row.slot,
    clientKey: row.client_key,
    commitment: row.commitment,
    sealed: row.sealed,
    receiptProof: JSON.parse(row.receipt_proof) as ReceiptProof,
  };
}
