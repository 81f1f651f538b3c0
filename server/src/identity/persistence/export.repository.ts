import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { DataExportPiece } from '../domain/data-export-piece.js';
import { DataExport } from '../domain/data-export.js';

@Injectable()
export class ExportRepository {
  /** Newest first. */
  listOf(tx: EntityManager, netizenId: string): Promise<DataExport[]> {
    return tx.find(DataExport, { where: { netizenId }, order: { requestedAt: 'DESC', id: 'DESC' } });
  }

  findOf(tx: EntityManager, netizenId: string, id: string): Promise<DataExport | null> {
    return tx.findOneBy(DataExport, { id, netizenId });
  }

  async insert(tx: EntityManager, wish: DataExport): Promise<void> {
    await tx.insert(DataExport, wish);
  }

  /** The wish that has waited longest. */
  findWaiting(tx: EntityManager): Promise<DataExport | null> {
    return tx.findOne(DataExport, { where: { status: 'WAITING' }, order: { requestedAt: 'ASC', id: 'ASC' } });
  }

  /** Counts a new attempt at it. `false`: another server has just begun, or it is no longer waiting. */
  async begin(tx: EntityManager, { id, attempts }: DataExport): Promise<boolean> {
    const seen = { id, attempts, status: 'WAITING' as const };
    return (await tx.update(DataExport, seen, { attempts: attempts + 1 })).affected === 1;
  }

  async giveUp(tx: EntityManager, id: string): Promise<void> {
    await tx.update(DataExport, { id, status: 'WAITING' }, { status: 'FAILED' });
  }

  lockWaiting(tx: EntityManager, id: string): Promise<DataExport | null> {
    return tx.findOne(DataExport, { where: { id, status: 'WAITING' }, ...forUpdate(tx) });
  }

  async keep(tx: EntityManager, ready: DataExport, pieces: readonly DataExportPiece[]): Promise<void> {
    for (const piece of pieces) await tx.insert(DataExportPiece, piece);
    await tx.update(DataExport, { id: ready.id }, ready);
  }

  listPieces(tx: EntityManager, exportId: string): Promise<DataExportPiece[]> {
    return tx.find(DataExportPiece, { where: { exportId }, order: { ordinal: 'ASC' } });
  }

  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    const ids = (await this.listOf(tx, netizenId)).map(({ id }) => id);
    if (ids.length === 0) return;
    await tx.delete(DataExportPiece, { exportId: In(ids) });
    await tx.delete(DataExport, { id: In(ids) });
  }
}
