import { Injectable } from '@nestjs/common';
import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { LessonProgressStatus } from '@good-netizen/shared/states/completion.states';
import type { EntityManager } from 'typeorm';
import type { LearningSession } from '../domain/learning-session.js';
import type { LessonProgress } from '../domain/lesson-progress.js';
import { byIndex, isSqlite, marks } from '../../database/dialect.js';

/** What a heartbeat must know of its session. */
export type BeatingSession = Pick<LearningSession, 'id' | 'netizenId' | 'microLessonId' | 'status' | 'lastSeq'>;

/** A learner in a lesson. */
export type LearnerPlace = Pick<LessonProgress, 'netizenId' | 'microLessonId'>;

const PROGRESS =
  'id, netizen_id, micro_lesson_id, lesson_version, covered, allowance_ms, last_beat_at, position_ms, status, best_score, updated_at';
const CHANGED = ['covered', 'allowance_ms', 'last_beat_at', 'position_ms', 'status', 'updated_at'];
const ONE_PER_LEARNER = 'lesson_progress_netizen_id_micro_lesson_id_key';

interface ProgressRow {
  id: string;
  netizen_id: string;
  micro_lesson_id: string;
  lesson_version: number;
  covered: string;
  allowance_ms: number;
  last_beat_at: Date | string;
  position_ms: number;
  status: LessonProgressStatus;
  best_score: number | null;
  updated_at: Date | string;
}

/** Heartbeats come by the thousand: they are read and written in SQL of our own, which costs less than TypeORM's builders. */
@Injectable()
export class HeartbeatRepository {
  async listSessions(tx: EntityManager, ids: readonly string[]): Promise<BeatingSession[]> {
    if (ids.length === 0) return [];
    return (await tx.query(
      `SELECT id, netizen_id AS netizenId, micro_lesson_id AS microLessonId, status, last_seq AS lastSeq FROM learning_session WHERE id IN (${marks(ids.length)})`,
      [...ids],
    )) as BeatingSession[];
  }

  /** The rows of these learners, locked until the end of the transaction; what is not there is left out. */
  async lockProgress(tx: EntityManager, places: readonly LearnerPlace[]): Promise<LessonProgress[]> {
    if (places.length === 0) return [];
    const rows = (await tx.query(
      `SELECT ${PROGRESS} FROM lesson_progress ${byIndex(tx, ONE_PER_LEARNER)} WHERE ${places
        .map(() => '(netizen_id = ? AND micro_lesson_id = ?)')
        .join(' OR ')} ${isSqlite(tx) ? '' : 'FOR UPDATE'}`,
      places.flatMap(({ netizenId, microLessonId }) => [netizenId, microLessonId]),
    )) as ProgressRow[];
    return rows.map(progressOf);
  }

  /** Writes rows that the caller holds locked, in one statement. */
  async saveProgress(tx: EntityManager, rows: readonly LessonProgress[]): Promise<void> {
    if (rows.length === 0) return;
    const taken = isSqlite(tx)
      ? `ON CONFLICT (id) DO UPDATE SET ${CHANGED.map((name) => `${name} = excluded.${name}`).join()}`
      : `ON DUPLICATE KEY UPDATE ${CHANGED.map((name) => `${name} = VALUES(${name})`).join()}`;
    const row = `(${marks(PROGRESS.split(',').length)})`;
    await tx.query(
      `INSERT INTO lesson_progress (${PROGRESS}) VALUES ${rows.map(() => row).join()} ${taken}`,
      rows.flatMap(valuesOf),
    );
  }

  /**
   * Remembers the number of the last heartbeat of each session, in one statement. An update, never an upsert: a session
   * that was erased meanwhile stays erased.
   */
  async acceptSeqs(tx: EntityManager, lastSeqs: ReadonlyMap<string, number>): Promise<void> {
    if (lastSeqs.size === 0) return;
    await tx.query(
      `UPDATE learning_session SET last_seq = CASE id ${'WHEN ? THEN ? '.repeat(lastSeqs.size)}END WHERE id IN (${marks(lastSeqs.size)})`,
      [...[...lastSeqs].flat(), ...lastSeqs.keys()],
    );
  }
}

/** SQLite keeps instants as text in UTC. */
const instantOf = (value: Date | string): Date =>
  value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);

function progressOf(row: ProgressRow): LessonProgress {
  return {
    id: row.id,
    netizenId: row.netizen_id,
    microLessonId: row.micro_lesson_id,
    lessonVersion: row.lesson_version,
    covered: JSON.parse(row.covered) as RangeDto[],
    allowanceMs: row.allowance_ms,
    lastBeatAt: instantOf(row.last_beat_at),
    positionMs: row.position_ms,
    status: row.status,
    bestScore: row.best_score,
    updatedAt: instantOf(row.updated_at),
  };
}

function valuesOf(row: LessonProgress): (string | number | Date | null)[] {
  const { id, netizenId, microLessonId, lessonVersion, covered, allowanceMs } = row;
  const before = [id, netizenId, microLessonId, lessonVersion, JSON.stringify(covered), allowanceMs];
  return [...before, row.lastBeatAt, row.positionMs, row.status, row.bestScore, row.updatedAt];
}
