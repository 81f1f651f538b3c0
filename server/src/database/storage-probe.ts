import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { newId } from '../platform/id.js';
import { isDiskFull } from './database-failure.js';
import { StorageWatch } from './storage-watch.js';
import { UnitOfWork } from './unit-of-work.js';
import { WriteProbe } from './write-probe.js';

const REST_MS = 1000;
/** More than the gaps in pages that are already there. */
const FILLER = '0'.repeat(60_000);

/** Tells whether there is room to write. It costs nothing while no write has found the disk full. */
@Injectable()
export class StorageProbe {
  private underWay: Promise<boolean> | null = null;
  private failedAt = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: StorageWatch,
    private readonly clock: Clock,
  ) {}

  /**
   * After a write that found the disk full: writes a row and takes it away again, at most once a second however many ask.
   * @throws what the database throws, but for a full disk
   */
  async hasRoom(): Promise<boolean> {
    if (!this.watch.isFull) return true;
    if (Math.abs(this.clock.now().getTime() - this.failedAt) < REST_MS) return false;
    this.underWay ??= this.tryToWrite().finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async tryToWrite(): Promise<boolean> {
    try {
      await this.unitOfWork.run((tx) => tx.insert(WriteProbe, { id: newId(), filler: FILLER }));
      await this.unitOfWork.run((tx) => tx.deleteAll(WriteProbe));
      this.watch.noteRoom();
      return true;
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      this.failedAt = this.clock.now().getTime();
      return false;
    }
  }
}
